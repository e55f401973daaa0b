using System.Linq.Expressions;
using System.Reflection;

namespace Analysis.Data;

/// <summary>From a frame's rows to records: one compiled constructor call for the whole frame.</summary>
internal static class RecordFactory<T>
{
    public static T[] FromFrame(DataFrame frame)
    {
        if (ColumnType.IsSingleValue(typeof(T))) return [.. frame.Column<T>(ColumnType.SingleValueName)];

        var make = Compile(frame);
        var records = new T[frame.RowCount];
        for (var row = 0; row < records.Length; row++) records[row] = make(row);
        return records;
    }

    private static Func<int, T> Compile(DataFrame frame)
    {
        var row = Expression.Parameter(typeof(int));
        var constructors = typeof(T).GetConstructors();
        if (typeof(T).IsValueType && constructors.Length == 0)
            return Expression.Lambda<Func<int, T>>(Fill(Expression.New(typeof(T)), frame, row, []), row).Compile();

        // The richest constructor that the columns can feed.
        var constructor = constructors
            .OrderByDescending(candidate => candidate.GetParameters().Length)
            .FirstOrDefault(candidate => !Lacking(frame, candidate).Any())
            ?? throw new InvalidOperationException(Explain(frame, constructors));

        var parameters = constructor.GetParameters();
        var made = Expression.New(constructor, parameters.Select(parameter => Argument(frame, parameter, row)));
        return Expression.Lambda<Func<int, T>>(Fill(made, frame, row, parameters), row).Compile();
    }

    private static IEnumerable<ParameterInfo> Lacking(DataFrame frame, ConstructorInfo constructor) =>
        constructor.GetParameters().Where(parameter => !parameter.HasDefaultValue && Find(frame, parameter.Name!) is null);

    private static Expression Argument(DataFrame frame, ParameterInfo parameter, ParameterExpression row)
    {
        if (Find(frame, parameter.Name!) is { } column) return Read(column, parameter.ParameterType, row);
        return Default(parameter);
    }

    private static MemberInitExpression Fill(NewExpression made, DataFrame frame, ParameterExpression row, ParameterInfo[] done)
    {
        var settable = typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.SetMethod?.IsPublic == true && property.GetIndexParameters().Length == 0)
            .Where(property => !done.Any(parameter => string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase)));
        var bindings = settable
            .Select(property => (Property: property, Column: Find(frame, property.Name)))
            .Where(pair => pair.Column is not null)
            .Select(pair => Expression.Bind(pair.Property, Read(pair.Column!, pair.Property.PropertyType, row)))
            .ToArray();
        if (bindings.Length == 0 && done.Length == 0)
            throw new InvalidOperationException(
                $"No column is named as a property of {ColumnType.NameOf(typeof(T))} that can be set. The frame has: {string.Join(", ", frame.ColumnNames)}.");
        return Expression.MemberInit(made, bindings);
    }

    private static ConstantExpression Default(ParameterInfo parameter) =>
        Expression.Constant(
            parameter.DefaultValue ?? (parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : null),
            parameter.ParameterType);

    private static Column? Find(DataFrame frame, string name) =>
        frame.Columns.FirstOrDefault(column => column.Name == name)
        ?? frame.Columns.FirstOrDefault(column => string.Equals(column.Name, name, StringComparison.OrdinalIgnoreCase));

    private static InvocationExpression Read(Column column, Type type, ParameterExpression row)
    {
        var method = ColumnType.Underlying(type).IsEnum && column.Type == typeof(string) ? nameof(EnumReader) : nameof(Reader);
        var reader = typeof(RecordFactory<T>).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(type)
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, [column], null)!;
        return Expression.Invoke(Expression.Constant(reader), row);
    }

    private static Func<int, TValue> Reader<TValue>(Column column)
    {
        var values = column.As<TValue>();
        return row => values[row];
    }

    private static Func<int, TValue> EnumReader<TValue>(Column column)
    {
        var names = column.As<string?>();
        var type = ColumnType.Underlying(typeof(TValue));
        return row =>
        {
            if (names[row] is not { } name)
                return default(TValue) is null ? default! : throw NoValue(column.Name, row, "null", type);
            return Enum.TryParse(type, name, out var value) ? (TValue)value : throw NoValue(column.Name, row, $"'{name}'", type);
        };
    }

    private static InvalidCastException NoValue(string column, int row, string found, Type type) => new(FormattableString.Invariant(
        $"Column '{column}', row {row}: {found} is no {type.Name}. Expected one of: {string.Join(", ", Enum.GetNames(type))}."));

    private static string Explain(DataFrame frame, ConstructorInfo[] constructors)
    {
        var name = ColumnType.NameOf(typeof(T));
        if (constructors.Length == 0) return $"{name} has no public constructor.";

        var needed = constructors
            .Select(constructor => Lacking(frame, constructor).ToArray())
            .MinBy(missing => missing.Length)!;
        return $"{name} needs a column for: {string.Join(", ", needed.Select(parameter => parameter.Name))}. The frame has: {string.Join(", ", frame.ColumnNames)}.";
    }
}
