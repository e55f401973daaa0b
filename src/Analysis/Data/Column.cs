namespace Analysis.Data;

/// <summary>
/// A named column of a <see cref="DataFrame"/>, immutable. The type of its values says whether there can be nulls: a column of
/// <c>int</c> has none, a column of <c>int?</c> or of a reference type may have some.
/// </summary>
public abstract class Column
{
    private protected Column(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        Name = name;
    }

    /// <summary>The name, unique in its frame; upper and lower case differ.</summary>
    public string Name { get; }

    /// <summary>The type of the values: <c>typeof(int)</c>, <c>typeof(int?)</c>, <c>typeof(string)</c>.</summary>
    public abstract Type Type { get; }

    /// <summary>How many values there are, nulls counted.</summary>
    public abstract int Count { get; }

    /// <summary>How many of the values are null.</summary>
    public abstract int NullCount { get; }

    /// <summary>Whether the values are numbers (nulls aside).</summary>
    public abstract bool IsNumeric { get; }

    /// <summary>The value of a row, counted from 0; null where there is none.</summary>
    public object? this[int row] => ValueAt(row);

    /// <summary>A column of these values, which are copied. Ask for <c>int?</c> where some are null.</summary>
    public static Column<T> Of<T>(string name, params IEnumerable<T> values) => new(name, [.. values]);

    /// <summary>A column of one text, which would else be taken for a list of characters.</summary>
    public static Column<string> Of(string name, string value) => new(name, [value]);

    /// <summary>Whether the value of a row is null.</summary>
    public abstract bool IsNull(int row);

    /// <summary>The same values under another name.</summary>
    public abstract Column Rename(string name);

    /// <summary>
    /// The values as <typeparamref name="T"/>, where none of them changes: <c>int</c> as <c>double</c> or <c>int?</c>,
    /// <c>int?</c> without nulls as <c>int</c>, anything as <c>object</c>.
    /// </summary>
    /// <exception cref="InvalidCastException">A value cannot be a <typeparamref name="T"/>; the message names the column and the
    /// row.</exception>
    public Column<T> As<T>() => ColumnConversion.Convert<T>(this);

    /// <summary>The mean of the values that are not null; null when there is none.</summary>
    /// <exception cref="InvalidOperationException">The values are no numbers.</exception>
    public double? Mean() => Moments.Mean(Numbers());

    /// <summary>
    /// The standard deviation of the sample (divisor n - 1) of the values that are not null; null when there are fewer than two.
    /// </summary>
    /// <exception cref="InvalidOperationException">The values are no numbers.</exception>
    public double? StandardDeviation() => Moments.StandardDeviation(Numbers());

    /// <summary>
    /// The middle value of those that are not null, or the mean of the two middle ones; null when there is none.
    /// </summary>
    /// <exception cref="InvalidOperationException">The values are no numbers.</exception>
    public double? Median() => Quantile(0.5);

    /// <summary>
    /// The value below which a share of the values lies, nulls aside, by linear interpolation between the two nearest
    /// (definition 7 of Hyndman and Fan 1996, the default of R); null when there is no value.
    /// </summary>
    /// <param name="share">From 0 (the smallest value) to 1 (the largest).</param>
    /// <exception cref="InvalidOperationException">The values are no numbers.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The share is not between 0 and 1.</exception>
    public double? Quantile(double share)
    {
        if (!(share >= 0 && share <= 1))
            throw new ArgumentOutOfRangeException(nameof(share), FormattableString.Invariant($"The share is {share}: expected a number from 0 to 1."));

        var numbers = Numbers();
        Array.Sort(numbers);
        return Moments.Quantile(numbers, share);
    }

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Name} ({ColumnType.NameOf(Type)}, {Count} values)");

    internal abstract object? ValueAt(int row);

    /// <summary>The values at these rows; -1 stands for null, which only a type with nulls can take.</summary>
    internal abstract Column Take(ReadOnlySpan<int> rows);

    /// <summary>This column's values and then the other's, which is of the same type.</summary>
    internal abstract Column Concat(Column other);

    /// <summary>For each row the number of its value, in order of first occurrence; -1 for null.</summary>
    internal abstract int[] Codes(out int count);

    /// <summary>Whether the value of a row is the floating-point number that is none.</summary>
    internal abstract bool IsNaN(int row);

    /// <summary>Compares two values that are neither null nor NaN; text by code units.</summary>
    internal abstract int CompareRows(int left, int right);

    /// <summary>Whether the values have an order.</summary>
    internal abstract bool IsComparable { get; }

    /// <summary>The value as a double; the column is numeric and the value not null.</summary>
    internal abstract double NumberAt(int row);

    /// <summary>The values that are not null as doubles, in a new array.</summary>
    internal double[] Numbers()
    {
        RequireNumbers();
        var numbers = new double[Count - NullCount];
        var filled = 0;
        for (var row = 0; row < Count; row++)
            if (!IsNull(row)) numbers[filled++] = NumberAt(row);
        return numbers;
    }

    internal void RequireNumbers()
    {
        if (!IsNumeric) throw new InvalidOperationException($"Column '{Name}' holds {ColumnType.NameOf(Type)}, not numbers.");
    }

    internal void RequireOrder()
    {
        if (!IsComparable) throw new InvalidOperationException($"Column '{Name}' holds {ColumnType.NameOf(Type)}, which has no order.");
    }
}
