using System.Collections;

namespace Analysis.Data;

/// <summary>The rows of a <see cref="DataFrame"/> as a list.</summary>
public sealed class RowCollection : IReadOnlyList<Row>
{
    private readonly DataFrame _frame;

    internal RowCollection(DataFrame frame) => _frame = frame;

    /// <inheritdoc/>
    public int Count => _frame.RowCount;

    /// <summary>The row at a place, counted from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public Row this[int index] => (uint)index < (uint)Count
        ? new(_frame, index)
        : throw new ArgumentOutOfRangeException(nameof(index), FormattableString.Invariant($"There is no row {index}: the frame has {Count} rows, counted from 0."));

    /// <inheritdoc/>
    public IEnumerator<Row> GetEnumerator()
    {
        var count = Count;
        for (var index = 0; index < count; index++) yield return new(_frame, index);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
