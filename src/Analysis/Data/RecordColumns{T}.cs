using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Analysis.Data;

/// <summary>From records to columns: one compiled accessor a property, made once per type.</summary>
internal static class RecordColumns<T>
{
    private static readonly Lazy<Func<T[], Column>[]> Makers = new(() => [.. Members().Select(Maker)]);

    public static DataFrame ToFrame(T[] records)
    {
        if (ColumnType.IsSingleValue(typeof(T))) return new(new Column<T>(ColumnType.SingleValueName, records));

        var missing = default(T) is null ? Array.FindIndex(records, record => record is null) : -1;
        if (missing >= 0)
            throw new ArgumentException(FormattableString.Invariant($"Record {missing} is null. Leave nulls out with Where."), nameof(records));
        if (Makers.Value.Length == 0)
            throw new ArgumentException($"{ColumnType.NameOf(typeof(T))} has no public properties to make columns of.", nameof(records));
        return new(Makers.Value.Select(make => make(records)));
    }

    private static IEnumerable<MemberInfo> Members()
    {
        // A tuple of C# has fields; its names are the compiler's secret, so they are Item1, Item2.
        if (typeof(T).IsValueType && typeof(ITuple).IsAssignableFrom(typeof(T)))
            return typeof(T).GetFields(BindingFlags.Public | BindingFlags.Instance).OrderBy(field => field.MetadataToken);

        return Lineage()
            .SelectMany(type => type
                .GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                .Where(property => property.GetMethod?.IsPublic == true && property.GetIndexParameters().Length == 0)
                .OrderBy(property => property.MetadataToken))
            // An overriding or hiding property takes the place where the name was first declared.
            .GroupBy(property => property.Name, StringComparer.Ordinal)
            .Select(sameName => sameName.Last());
    }

    private static IEnumerable<Type> Lineage()
    {
        if (typeof(T).IsInterface) return typeof(T).GetInterfaces().Append(typeof(T));

        var types = new Stack<Type>();
        for (var type = typeof(T); type is not null && type != typeof(object); type = type.BaseType) types.Push(type);
        return types;
    }

    private static Func<T[], Column> Maker(MemberInfo member)
    {
        var record = Expression.Parameter(typeof(T));
        Expression value = Expression.MakeMemberAccess(record, member);
        var name = ColumnType.Underlying(value.Type).IsEnum ? nameof(EnumColumn) : nameof(TypedColumn);
        return (Func<T[], Column>)typeof(RecordColumns<T>)
            .GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(value.Type)
            .Invoke(null, [member.Name, Expression.Lambda(value, record).Compile()])!;
    }

    private static Func<T[], Column> TypedColumn<TValue>(string name, Func<T, TValue> read) =>
        records => new Column<TValue>(name, Array.ConvertAll(records, record => read(record)));

    private static Func<T[], Column> EnumColumn<TValue>(string name, Func<T, TValue> read)
    {
        return records =>
        {
            // ToString of an enum looks its name up by reflection: once a value is enough.
            var names = new Dictionary<object, string?>();
            return new Column<string?>(name, Array.ConvertAll(records, record => NameOf(read(record), names)));
        };
    }

    private static string? NameOf<TValue>(TValue value, Dictionary<object, string?> names)
    {
        if (value is null) return null;
        if (!names.TryGetValue(value, out var name)) names.Add(value, name = value.ToString());
        return name;
    }
}
