using System.Numerics;
using System.Reflection;

namespace Analysis.Data;

/// <summary>A column's values as another type, without changing any of them.</summary>
internal static class ColumnConversion
{
    public static Column<T> Convert<T>(Column column)
    {
        if (column is Column<T> already) return already;

        var (from, to) = (ColumnType.Underlying(column.Type), ColumnType.Underlying(typeof(T)));
        var areNumbers = ColumnType.IsNumber(from) && ColumnType.IsNumber(to);
        if (!ColumnType.HasNulls(typeof(T)) && column.NullCount > 0 && (from == to || areNumbers))
        {
            var nulls = column.NullCount == 1 ? "1 null" : FormattableString.Invariant($"{column.NullCount} nulls");
            throw new InvalidCastException(FormattableString.Invariant(
                $"Column '{column.Name}' has {nulls}, the first in row {FirstNull(column)}. Ask for {ColumnType.NameOf(to)}?, or drop nulls with DropNulls."));
        }

        if (from == to) return (Column<T>)(ColumnType.HasNulls(typeof(T)) ? Lift(column) : Lower(column));
        if (areNumbers)
        {
            var converted = Invoke(nameof(ConvertNumbers), [from, to], column);
            return (Column<T>)(ColumnType.HasNulls(typeof(T)) ? converted : Lower(converted));
        }

        if (typeof(T).IsAssignableFrom(from))
            return new(column.Name, [.. Enumerable.Range(0, column.Count).Select(row => (T)column[row]!)]);
        throw new InvalidCastException(
            $"Column '{column.Name}' holds {ColumnType.NameOf(column.Type)}, not {ColumnType.NameOf(typeof(T))}. Ask for {ColumnType.NameOf(column.Type)}.");
    }

    /// <summary>The same values in a column that can hold nulls.</summary>
    public static Column Lift(Column column) =>
        ColumnType.HasNulls(column.Type) ? column : Invoke(nameof(LiftTyped), [column.Type], column);

    /// <summary>The same values, none of which is null, in a column without nulls.</summary>
    public static Column Lower(Column column) =>
        Nullable.GetUnderlyingType(column.Type) is { } underlying ? Invoke(nameof(LowerTyped), [underlying], column) : column;

    /// <summary>The values of both, one after the other; with nulls where one of the two has them.</summary>
    /// <exception cref="ArgumentException">Their types differ.</exception>
    public static Column Join(Column first, Column second)
    {
        if (first.Type == second.Type) return first.Concat(second);
        if (ColumnType.Underlying(first.Type) == ColumnType.Underlying(second.Type)) return Lift(first).Concat(Lift(second));
        throw new ArgumentException(
            $"Column '{first.Name}' holds {ColumnType.NameOf(first.Type)}, column '{second.Name}' of the other frame {ColumnType.NameOf(second.Type)}. Convert one of them with As.");
    }

    private static int FirstNull(Column column)
    {
        var row = 0;
        while (!column.IsNull(row)) row++;
        return row;
    }

    private static Column Invoke(string method, Type[] types, Column column) =>
        (Column)typeof(ColumnConversion).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(types)
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, [column], null)!;

    private static Column<T?> LiftTyped<T>(Column column)
        where T : struct => new(column.Name, Array.ConvertAll(((Column<T>)column).Values.ToArray(), value => (T?)value));

    private static Column<T> LowerTyped<T>(Column column)
        where T : struct => new(column.Name, Array.ConvertAll(((Column<T?>)column).Values.ToArray(), value => value!.Value));

    private static Column<TTo?> ConvertNumbers<TFrom, TTo>(Column column)
        where TFrom : struct, INumber<TFrom>
        where TTo : struct, INumber<TTo>
    {
        var values = ((Column<TFrom?>)Lift(column)).Values;
        var converted = new TTo?[values.Length];
        for (var row = 0; row < values.Length; row++)
        {
            if (values[row] is not { } value) continue;
            converted[row] = Exactly<TFrom, TTo>(value) ?? throw new InvalidCastException(FormattableString.Invariant(
                $"Column '{column.Name}', row {row}: {value} is no {ColumnType.NameOf(typeof(TTo))}. Ask for {ColumnType.NameOf(typeof(TFrom))}."));
        }

        return new(column.Name, converted);
    }

    /// <summary>There and back shows what a conversion lost: a fraction, digits, or the whole value. Null then.</summary>
    private static TTo? Exactly<TFrom, TTo>(TFrom value)
        where TFrom : struct, INumber<TFrom>
        where TTo : struct, INumber<TTo>
    {
        try
        {
            var number = TTo.CreateChecked(value);
            return TFrom.CreateChecked(number).Equals(value) ? number : null;
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
