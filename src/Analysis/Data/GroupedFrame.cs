using System.Collections;

namespace Analysis.Data;

/// <summary>
/// A frame's rows in groups. Each verb makes a frame with a row for each group: first the columns grouped by, then the results.
/// A verb without column names takes all columns that it can. The groups themselves are there for loops and LINQ.
/// </summary>
public sealed class GroupedFrame : IEnumerable<FrameGroup>
{
    private readonly Column[] _keys;
    private readonly int[] _rows;
    private readonly int[] _starts;

    internal GroupedFrame(DataFrame frame, Column[] keys)
    {
        Frame = frame;
        _keys = keys;
        (_rows, _starts) = KeyCodes.Of(keys).Group();
    }

    /// <summary>How many groups there are.</summary>
    public int GroupCount => _starts.Length - 1;

    /// <summary>A group by its place, in order of first occurrence.</summary>
    public FrameGroup this[int index] => new(this, index);

    internal DataFrame Frame { get; }

    /// <summary>A row for each group, and in the column <c>count</c> how many rows it has.</summary>
    public DataFrame Count() => Aggregate(Aggregation.Count());

    /// <summary>
    /// The sum of each of these columns in each group: a <c>long</c> for integers; null where a group has only nulls.
    /// </summary>
    /// <exception cref="InvalidOperationException">A column holds no numbers.</exception>
    /// <exception cref="OverflowException">A sum of integers does not fit a <c>long</c>.</exception>
    public DataFrame Sum(params IEnumerable<string> columns) => Each(columns, column => column.IsNumeric, Aggregation.Sum);

    /// <summary>The mean of each of these columns in each group, nulls left out; null where there is no value.</summary>
    /// <exception cref="InvalidOperationException">A column holds no numbers.</exception>
    public DataFrame Mean(params IEnumerable<string> columns) => Each(columns, column => column.IsNumeric, Aggregation.Mean);

    /// <summary>The median of each of these columns in each group, nulls left out; null where there is no value.</summary>
    /// <exception cref="InvalidOperationException">A column holds no numbers.</exception>
    public DataFrame Median(params IEnumerable<string> columns) => Each(columns, column => column.IsNumeric, Aggregation.Median);

    /// <summary>The smallest value of each of these columns in each group; null where a group has only nulls.</summary>
    /// <exception cref="InvalidOperationException">A column's values have no order.</exception>
    public DataFrame Min(params IEnumerable<string> columns) => Each(columns, column => column.IsComparable, Aggregation.Min);

    /// <summary>The largest value of each of these columns in each group; null where a group has only nulls.</summary>
    /// <exception cref="InvalidOperationException">A column's values have no order.</exception>
    public DataFrame Max(params IEnumerable<string> columns) => Each(columns, column => column.IsComparable, Aggregation.Max);

    /// <summary>The value of each of these columns in each group's first row, null or not.</summary>
    public DataFrame First(params IEnumerable<string> columns) => Each(columns, _ => true, Aggregation.First);

    /// <summary>
    /// A row for each group with several results: <c>Aggregate(Aggregation.Count(), Aggregation.Mean("words").As("mean
    /// words"))</c>.
    /// </summary>
    /// <exception cref="ArgumentException">Two results have one name, or one has the name of a column grouped by; rename it with
    /// <see cref="Aggregation.As"/>.</exception>
    public DataFrame Aggregate(params IEnumerable<Aggregation> aggregations)
    {
        var firsts = new int[GroupCount];
        for (var group = 0; group < firsts.Length; group++) firsts[group] = _rows[_starts[group]];
        return new([.. _keys.Select(key => key.Take(firsts)), .. aggregations.Select(aggregation => aggregation.Apply(this))]);
    }

    /// <summary>A row for each group with a result of your own, which a function makes of the group's rows.</summary>
    public DataFrame Aggregate<T>(string name, Func<DataFrame, T> result) => Aggregate(Aggregation.Of(name, result));

    /// <inheritdoc/>
    public IEnumerator<FrameGroup> GetEnumerator()
    {
        for (var group = 0; group < GroupCount; group++) yield return this[group];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal ReadOnlySpan<int> RowsOf(int group) => _rows.AsSpan(_starts[group].._starts[group + 1]);

    internal object? KeyOf(int group, string column) =>
        (_keys.FirstOrDefault(key => key.Name == column)
            ?? throw new KeyNotFoundException($"The frame is not grouped by '{column}'. It is by: {string.Join(", ", _keys.Select(key => key.Name))}."))
        [_rows[_starts[group]]];

    internal object? KeyOf(int group) => _keys[0][_rows[_starts[group]]];

    private DataFrame Each(IEnumerable<string> columns, Func<Column, bool> fits, Func<string, Aggregation> aggregation)
    {
        string[] named = [.. columns];
        if (named.Length == 0) named = [.. Frame.Columns.Except(_keys).Where(fits).Select(column => column.Name)];
        return Aggregate(named.Select(column => aggregation(column).As(column)));
    }
}
