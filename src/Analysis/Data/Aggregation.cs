namespace Analysis.Data;

/// <summary>
/// What is made of each group of a <see cref="GroupedFrame"/>, and the name of the column that it stands in: 'count', or the
/// aggregated column's name with the verb before it ('mean words'), unless <see cref="As"/> gives another.
/// </summary>
public sealed class Aggregation
{
    private readonly Func<GroupedFrame, string, Column> _apply;

    private Aggregation(string name, Func<GroupedFrame, string, Column> apply)
    {
        Name = name;
        _apply = apply;
    }

    /// <summary>The name of the resulting column.</summary>
    public string Name { get; }

    /// <summary>How many rows a group has, nulls counted.</summary>
    public static Aggregation Count() => new("count", (groups, name) => Fill(groups, name, rows => rows.Length));

    /// <summary>
    /// The sum of a column's values that are not null: <c>long</c> for integers, else the column's own type of number.
    /// </summary>
    public static Aggregation Sum(string column) =>
        new($"sum {column}", (groups, name) => Sums.Of(groups, groups.Frame[column]).Rename(name));

    /// <summary>The mean of a column's values that are not null, or null when there is none.</summary>
    public static Aggregation Mean(string column) => OfNumbers("mean", column, numbers => Moments.Mean(numbers));

    /// <summary>The standard deviation of the sample (divisor n - 1), or null for fewer than two values.</summary>
    public static Aggregation StandardDeviation(string column) =>
        OfNumbers("standard deviation", column, numbers => Moments.StandardDeviation(numbers));

    /// <summary>The median of a column's values that are not null, or null when there is none.</summary>
    public static Aggregation Median(string column) => OfNumbers("median", column, numbers =>
    {
        Array.Sort(numbers);
        return Moments.Quantile(numbers, 0.5);
    });

    /// <summary>The smallest of a column's values, or null when all are; NaN only when there is nothing else.</summary>
    public static Aggregation Min(string column) => OfExtreme("min", column, -1);

    /// <summary>The largest of a column's values, or null when all are; NaN only when there is nothing else.</summary>
    public static Aggregation Max(string column) => OfExtreme("max", column, 1);

    /// <summary>The value in a group's first row, null or not.</summary>
    public static Aggregation First(string column) =>
        new($"first {column}", (groups, name) => Pick(groups, name, groups.Frame[column], rows => rows[0]));

    /// <summary>Anything that a function makes of a group's rows.</summary>
    public static Aggregation Of<T>(string name, Func<DataFrame, T> result) =>
        new(name, (groups, column) => new Column<T>(column, [.. groups.Select(group => result(group.ToFrame()))]));

    /// <summary>The same result under another name.</summary>
    public Aggregation As(string name) => new(name, _apply);

    internal Column Apply(GroupedFrame groups) => _apply(groups, Name);

    private static Aggregation OfNumbers(string verb, string column, Func<double[], double?> result) =>
        new($"{verb} {column}", (groups, name) =>
        {
            var source = groups.Frame[column];
            source.RequireNumbers();
            return Fill(groups, name, rows => result(source.Take(rows).Numbers()));
        });

    private static Aggregation OfExtreme(string verb, string column, int sign) => new($"{verb} {column}", (groups, name) =>
    {
        var source = groups.Frame[column];
        source.RequireOrder();
        var key = new OrderedDataFrame.SortKey(source, sign > 0);
        return Pick(groups, name, source, rows =>
        {
            var best = rows[0];
            foreach (var row in rows)
                if (key.Compare(row, best) < 0) best = row;
            return best;
        });
    });

    private static Column<T> Fill<T>(GroupedFrame groups, string name, RowsFunction<T> result)
    {
        var values = new T[groups.GroupCount];
        for (var group = 0; group < values.Length; group++) values[group] = result(groups.RowsOf(group));
        return new(name, values);
    }

    private static Column Pick(GroupedFrame groups, string name, Column source, RowsFunction<int> row) =>
        source.Take(Fill(groups, name, row).Values).Rename(name);

    private delegate T RowsFunction<out T>(ReadOnlySpan<int> rows);
}
