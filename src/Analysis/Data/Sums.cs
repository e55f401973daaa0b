using System.Numerics;
using System.Reflection;

namespace Analysis.Data;

/// <summary>The sums of a column's groups, added in the order of the rows.</summary>
internal static class Sums
{
    public static Column Of(GroupedFrame groups, Column column)
    {
        column.RequireNumbers();
        return (Column)typeof(Sums).GetMethod(nameof(OfTyped), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(column.Type)
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, [groups, column], null)!;
    }

    private static Column OfTyped<T>(GroupedFrame groups, Column column)
    {
        if (NumberConversion<T>.ToInteger is { } toInteger) return Add(groups, (Column<T>)column, toInteger);
        if (ColumnType.Underlying(typeof(T)) == typeof(decimal)) return Add(groups, (Column<T>)column, NumberConversion<T>.ToDecimal!);
        return Add(groups, (Column<T>)column, NumberConversion<T>.ToDouble!);
    }

    private static Column Add<T, TSum>(GroupedFrame groups, Column<T> column, Func<T, TSum> read)
        where TSum : struct, INumber<TSum>
    {
        var sums = new TSum?[groups.GroupCount];
        for (var group = 0; group < sums.Length; group++)
        {
            foreach (var row in groups.RowsOf(group))
                if (!column.IsNull(row)) sums[group] = checked((sums[group] ?? TSum.Zero) + read(column[row]));
        }

        var result = new Column<TSum?>(column.Name, sums);
        return ColumnType.HasNulls(typeof(T)) ? result : ColumnConversion.Lower(result);
    }
}
