using System.Collections.Concurrent;
using System.Numerics;

namespace Analysis.Data;

/// <summary>What a column's type is called, and whether it has nulls, numbers and an order.</summary>
internal static class ColumnType
{
    /// <summary>The name of the column that plain numbers, texts and dates make.</summary>
    public const string SingleValueName = "Value";

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool", [typeof(byte)] = "byte", [typeof(sbyte)] = "sbyte", [typeof(short)] = "short",
        [typeof(ushort)] = "ushort", [typeof(int)] = "int", [typeof(uint)] = "uint", [typeof(long)] = "long",
        [typeof(ulong)] = "ulong", [typeof(float)] = "float", [typeof(double)] = "double", [typeof(decimal)] = "decimal",
        [typeof(char)] = "char", [typeof(string)] = "string", [typeof(object)] = "object",
    };

    private static readonly ConcurrentDictionary<Type, string> Names = new();

    /// <summary>The name as it is written in C#: <c>int?</c>, <c>IReadOnlyList&lt;string&gt;</c>.</summary>
    public static string NameOf(Type type) => Names.GetOrAdd(type, Describe);

    /// <summary>The type without its question mark.</summary>
    public static Type Underlying(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    /// <summary>Whether a value of this type can be null.</summary>
    public static bool HasNulls(Type type) => !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;

    /// <summary>Whether values of this type can be sorted.</summary>
    public static bool IsComparable(Type type) =>
        typeof(IComparable).IsAssignableFrom(Underlying(type))
        || typeof(IComparable<>).MakeGenericType(Underlying(type)).IsAssignableFrom(Underlying(type));

    /// <summary>Whether values of this type are days or moments.</summary>
    public static bool IsDate(Type type) =>
        Underlying(type) is var date && (date == typeof(DateOnly) || date == typeof(DateTime) || date == typeof(DateTimeOffset));

    /// <summary>Whether a value of this type is one cell rather than a record of several.</summary>
    public static bool IsSingleValue(Type type)
    {
        var underlying = Underlying(type);
        return underlying.IsPrimitive || underlying == typeof(string) || typeof(IFormattable).IsAssignableFrom(underlying);
    }

    /// <summary>
    /// Whether values of this type are numbers. A char has arithmetic in .NET, but nobody means it as a number.
    /// </summary>
    public static bool IsNumber(Type type) => type.IsValueType && type != typeof(char) && Implements(type, typeof(INumber<>));

    /// <summary>Whether the type implements a generic interface.</summary>
    public static bool Implements(Type type, Type definition) =>
        type.GetInterfaces().Any(implemented => implemented.IsGenericType && implemented.GetGenericTypeDefinition() == definition);

    private static string Describe(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying) return NameOf(underlying) + "?";
        if (Keywords.TryGetValue(type, out var keyword)) return keyword;
        if (type.IsArray) return NameOf(type.GetElementType()!) + "[]";
        if (!type.IsGenericType) return type.Name;

        var name = type.Name.Split('`')[0];
        return $"{name}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>";
    }
}
