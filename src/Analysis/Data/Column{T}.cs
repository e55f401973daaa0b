using System.Collections;

namespace Analysis.Data;

/// <summary>A column whose values have the type <typeparamref name="T"/>: a list that LINQ works on as it stands.</summary>
/// <typeparam name="T">The type of the values. Nulls need a type that has them: <c>int?</c>, <c>string</c>.</typeparam>
public sealed class Column<T> : Column, IReadOnlyList<T>
{
    private static readonly Comparer<T> Order = Comparer<T>.Default;
    private static readonly bool HasOrder = ColumnType.IsComparable(typeof(T));
    private readonly T[] _values;
    private int _nullCount = -1;

    /// <summary>Takes the array as it is: whoever calls it gives it away.</summary>
    internal Column(string name, T[] values)
        : base(name) => _values = values;

    /// <inheritdoc/>
    public override Type Type => typeof(T);

    /// <inheritdoc/>
    public override int Count => _values.Length;

    /// <inheritdoc/>
    public override int NullCount => _nullCount >= 0 ? _nullCount : _nullCount = CountNulls();

    /// <inheritdoc/>
    public override bool IsNumeric => NumberConversion<T>.ToDouble is not null;

    /// <summary>The values without a copy.</summary>
    public ReadOnlySpan<T> Values => _values;

    /// <summary>The value of a row, counted from 0.</summary>
    public new T this[int row] => _values[row];

    internal override bool IsComparable => HasOrder;

    /// <inheritdoc/>
    public override bool IsNull(int row) => _values[row] is null;

    /// <inheritdoc/>
    public override Column<T> Rename(string name) => new(name, _values);

    /// <summary>A column of the same name with each value replaced by what the function makes of it.</summary>
    public Column<TResult> Map<TResult>(Func<T, TResult> function) =>
        new(Name, Array.ConvertAll(_values, value => function(value)));

    /// <summary>Which values equal this one: a mask for <see cref="DataFrame.Filter(Column{bool})"/>. Null equals null.</summary>
    public Column<bool> ElementwiseEquals(T value) => Map(each => EqualityComparer<T>.Default.Equals(each, value));

    /// <summary>Which values differ from this one. Null equals null.</summary>
    public Column<bool> ElementwiseNotEquals(T value) => Map(each => !EqualityComparer<T>.Default.Equals(each, value));

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_values).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _values.GetEnumerator();

    internal override object? ValueAt(int row) => _values[row];

    internal override Column Take(ReadOnlySpan<int> rows)
    {
        var taken = new T[rows.Length];
        for (var i = 0; i < rows.Length; i++)
            if (rows[i] >= 0) taken[i] = _values[rows[i]];
        return new Column<T>(Name, taken);
    }

    internal override Column Concat(Column other) => new Column<T>(Name, [.. _values, .. ((Column<T>)other)._values]);

    internal override int[] Codes(out int count)
    {
        var codes = new int[_values.Length];
        var known = new Dictionary<Key, int>();
        for (var row = 0; row < codes.Length; row++)
        {
            if (_values[row] is null)
            {
                codes[row] = -1;
                continue;
            }

            var key = new Key(_values[row]);
            if (!known.TryGetValue(key, out codes[row])) known.Add(key, codes[row] = known.Count);
        }

        count = known.Count;
        return codes;
    }

    internal override bool IsNaN(int row) => _values[row] switch
    {
        double number => double.IsNaN(number),
        float number => float.IsNaN(number),
        _ => false,
    };

    internal override int CompareRows(int left, int right)
    {
        var (a, b) = (_values[left], _values[right]);
        return a is string first && b is string second ? string.CompareOrdinal(first, second) : Order.Compare(a, b);
    }

    internal override double NumberAt(int row) => NumberConversion<T>.ToDouble!(_values[row]);

    private int CountNulls()
    {
        if (default(T) is not null) return 0;

        var nulls = 0;
        foreach (var value in _values)
            if (value is null) nulls++;
        return nulls;
    }

    /// <summary>A dictionary's key has to be of a type without nulls.</summary>
    private readonly record struct Key(T Value);
}
