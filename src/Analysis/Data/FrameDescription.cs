namespace Analysis.Data;

/// <summary>The statistics of a frame's columns, by kind: numbers, text and booleans, dates.</summary>
internal sealed class FrameDescription
{
    private readonly DataFrame _frame;

    public FrameDescription(DataFrame frame) => _frame = frame;

    public DataFrame ToFrame()
    {
        var result = _frame.Info();
        if (_frame.Columns.Any(column => column.IsNumeric)) result = new(result.Columns.Concat(Numbers()));
        if (_frame.Columns.Any(IsText)) result = new(result.Columns.Concat(Texts()));
        if (_frame.Columns.Any(IsDate)) result = new(result.Columns.Concat(Dates()));
        return result;
    }

    private IEnumerable<Column> Numbers()
    {
        var columns = _frame.Columns;
        var sorted = new double[]?[columns.Count];
        for (var i = 0; i < sorted.Length; i++)
        {
            if (!columns[i].IsNumeric) continue;
            sorted[i] = columns[i].Numbers();
            Array.Sort(sorted[i]!);
        }

        yield return Of("mean", column => column.IsNumeric ? column.Mean() : null);
        yield return Of("standard deviation", column => column.IsNumeric ? column.StandardDeviation() : null);
        foreach (var (name, share) in new[] { ("min", 0), ("25%", 0.25), ("median", 0.5), ("75%", 0.75), ("max", 1.0) })
            yield return Column.Of(name, sorted.Select(numbers => numbers is null ? null : Moments.Quantile(numbers, share)));
    }

    private IEnumerable<Column> Texts()
    {
        var tops = _frame.Columns.Select(column => IsText(column) ? Top.Of(column) : null).ToArray();
        yield return Column.Of("unique", tops.Select(top => top?.Unique));
        yield return Column.Of("top", tops.Select(top => top?.Value));
        yield return Column.Of("top count", tops.Select(top => top?.Count));
    }

    private IEnumerable<Column> Dates()
    {
        var first = Of("first", column => IsDate(column) ? Extreme(column, isLast: false) : null);
        var last = Of("last", column => IsDate(column) ? Extreme(column, isLast: true) : null);
        // Days stay days unless a column of times stands beside them.
        var haveTimes = _frame.Columns.Any(column => ColumnType.Underlying(column.Type) == typeof(DateTime));
        return haveTimes ? [first, last] : [Days(first), Days(last)];
    }

    private static Column<DateOnly?> Days(Column<DateTime?> times) =>
        times.Map(time => time is { } known ? DateOnly.FromDateTime(known) : (DateOnly?)null);

    private Column<T> Of<T>(string name, Func<Column, T> statistic) => Column.Of(name, _frame.Columns.Select(statistic));

    private static bool IsText(Column column) =>
        ColumnType.Underlying(column.Type) is var type && (type == typeof(string) || type == typeof(bool));

    private static bool IsDate(Column column) =>
        ColumnType.Underlying(column.Type) is var type && (type == typeof(DateOnly) || type == typeof(DateTime));

    private static DateTime? Extreme(Column column, bool isLast)
    {
        var key = new OrderedDataFrame.SortKey(column, isLast);
        var best = -1;
        for (var row = 0; row < column.Count; row++)
            if (!column.IsNull(row) && (best < 0 || key.Compare(row, best) < 0)) best = row;
        if (best < 0) return null;
        return column[best] is DateOnly day ? day.ToDateTime(TimeOnly.MinValue) : (DateTime)column[best]!;
    }

    /// <summary>The most frequent value of a column, and how many different ones there are.</summary>
    private sealed record Top(int Unique, string? Value, int? Count)
    {
        public static Top Of(Column column)
        {
            var codes = column.Codes(out var unique);
            if (unique == 0) return new(0, null, null);

            var counts = new int[unique];
            foreach (var code in codes)
                if (code >= 0) counts[code]++;
            var best = Array.IndexOf(counts, counts.Max());
            var value = column[Array.IndexOf(codes, best)];
            return new(unique, value is bool truth ? (truth ? "true" : "false") : (string?)value, counts[best]);
        }
    }
}
