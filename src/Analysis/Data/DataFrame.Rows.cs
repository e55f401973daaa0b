using Analysis.Data;
using Analysis.Statistics;

namespace Analysis;

public partial class DataFrame
{
    /// <summary>The first rows; all of them when there are fewer.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public DataFrame Head(int rows = 5)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        return Range(0, Math.Min(rows, RowCount));
    }

    /// <summary>The last rows, in their order; all of them when there are fewer.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public DataFrame Tail(int rows = 5)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        var count = Math.Min(rows, RowCount);
        return Range(RowCount - count, count);
    }

    /// <summary>The rows for which the predicate holds, in their order.</summary>
    public DataFrame Filter(Func<Row, bool> predicate)
    {
        var kept = new List<int>();
        foreach (var row in Rows)
            if (predicate(row)) kept.Add(row.Index);
        return TakeRows([.. kept]);
    }

    /// <summary>The rows for which the mask, a value a row, is true.</summary>
    /// <exception cref="ArgumentException">It has another number of values than the frame has rows.</exception>
    public DataFrame Filter(IReadOnlyList<bool> mask)
    {
        if (mask.Count != RowCount)
            throw new ArgumentException(FormattableString.Invariant(
                $"The mask has {mask.Count} values, the frame {RowCount} rows. Make the mask from a column of this frame."), nameof(mask));

        var kept = new List<int>();
        for (var row = 0; row < mask.Count; row++)
            if (mask[row]) kept.Add(row);
        return TakeRows([.. kept]);
    }

    /// <summary>The rows for which the column is true; a null is not.</summary>
    /// <exception cref="ArgumentException">It holds no booleans, or has another length than the frame.</exception>
    public DataFrame Filter(Column mask) => mask switch
    {
        Column<bool> plain => Filter((IReadOnlyList<bool>)plain),
        Column<bool?> withNulls => Filter((IReadOnlyList<bool>)withNulls.Map(value => value == true)),
        _ => throw new ArgumentException($"Column '{mask.Name}' holds {ColumnType.NameOf(mask.Type)}, not bool. Compare it first.", nameof(mask)),
    };

    /// <inheritdoc cref="Filter(Column)"/>
    public DataFrame Filter(Column<bool> mask) => Filter((IReadOnlyList<bool>)mask);

    /// <summary>The rows without a null in these columns; in any column when none is named.</summary>
    /// <exception cref="KeyNotFoundException">One does not exist; the message lists the names that do.</exception>
    public DataFrame DropNulls(params IEnumerable<string> columns)
    {
        var named = columns.Select(name => this[name]).ToArray();
        var looked = (named.Length == 0 ? _columns : named).Where(column => column.NullCount > 0).ToArray();
        return looked.Length == 0 ? this : Filter(row => !looked.Any(column => column.IsNull(row.Index)));
    }

    /// <summary>
    /// Rows drawn at random without replacement, each set of rows as likely as any other, in the order of the frame.
    /// The same seed draws the same rows on every machine.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The frame has fewer rows, or the number is negative.</exception>
    public DataFrame Sample(int rows, int seed = 1)
    {
        if (rows < 0 || rows > RowCount)
            throw new ArgumentOutOfRangeException(nameof(rows), FormattableString.Invariant($"{rows} rows wanted: the frame has {RowCount}."));

        // The first steps of a shuffle put a fair draw at the front.
        var order = Enumerable.Range(0, RowCount).ToArray();
        var random = new SeededRandom(unchecked((ulong)seed));
        for (var i = 0; i < rows; i++)
        {
            var chosen = i + random.Next(order.Length - i);
            (order[i], order[chosen]) = (order[chosen], order[i]);
        }

        Array.Sort(order, 0, rows);
        return TakeRows(order.AsSpan(0, rows));
    }

    /// <summary>
    /// The rows of this frame and then those of another with the same columns, in any order. A column has nulls in the result
    /// where one of the two has.
    /// </summary>
    /// <exception cref="ArgumentException">A column is missing on one side, or its types differ; the message names
    /// it.</exception>
    public DataFrame Append(DataFrame other)
    {
        if (other.ColumnNames.FirstOrDefault(name => !HasColumn(name)) is { } extra)
            throw new ArgumentException($"Column '{extra}' is only in the appended frame. Both need the same columns.", nameof(other));
        if (ColumnNames.FirstOrDefault(name => !other.HasColumn(name)) is { } missing)
            throw new ArgumentException($"Column '{missing}' is missing in the appended frame. Both need the same columns.", nameof(other));
        return new(_columns.Select(column => ColumnConversion.Join(column, other[column.Name])));
    }

    private DataFrame Range(int start, int count) => TakeRows([.. Enumerable.Range(start, count)]);
}
