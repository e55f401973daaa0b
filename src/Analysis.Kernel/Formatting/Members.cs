using System.Reflection;
using System.Runtime.CompilerServices;

namespace Analysis.Kernel.Formatting;

/// <summary>The public values that an object consists of: its properties and fields, in the order of their declaration.</summary>
internal sealed class Members
{
    private static readonly ConditionalWeakTable<Type, Members> Cache = [];

    private readonly Func<object, object?>[] _getters;

    private Members(Type type)
    {
        // A property that hides one of a base class comes first; what the compiler made has no name in C#.
        var shown = Properties(type).Concat(Fields(type))
            .Where(member => !member.Name.StartsWith('<'))
            .DistinctBy(member => member.Name, StringComparer.Ordinal)
            .ToList();
        Names = [.. shown.Select(member => member.Name)];
        _getters = [.. shown.Select(member => member.Get)];
    }

    /// <summary>The names of the members.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>How many there are.</summary>
    public int Count => _getters.Length;

    /// <summary>The members of a type.</summary>
    public static Members Of(Type type) => Cache.GetValue(type, static key => new(key));

    /// <summary>The value of a member; a getter that throws gives what it threw.</summary>
    public object? Read(object owner, int index) => Guarded.Call(() => _getters[index](owner), static thrown => thrown);

    private static IEnumerable<(string Name, Func<object, object?> Get)> Properties(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0)
            .Where(property => IsReadable(property.PropertyType))
            .Select(property => (property.Name, (Func<object, object?>)property.GetValue));

    private static IEnumerable<(string Name, Func<object, object?> Get)> Fields(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Instance)
            .Where(field => IsReadable(field.FieldType))
            .Select(field => (field.Name, (Func<object, object?>)field.GetValue));

    // Reflection cannot hand these out as an object.
    private static bool IsReadable(Type type) => !type.IsByRefLike && !type.IsPointer && !type.IsFunctionPointer && !type.IsByRef;
}
