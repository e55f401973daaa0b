namespace Analysis.Text.Matrices;

/// <summary>What each term weighs in each document or group: a matrix of counts under some weighting. Immutable.</summary>
public sealed class WeightedMatrix
{
    private readonly DocumentTermMatrix _counts;
    private readonly double[] _values;

    internal WeightedMatrix(DocumentTermMatrix counts, Weighting weighting)
    {
        (_counts, Weighting) = (counts, weighting);
        var totals = counts.Totals();
        var mean = counts.Rows.Count == 0 ? 0 : (double)counts.Total / counts.Rows.Count;
        _values = new double[counts.NonZeros];
        for (var row = 0; row < counts.Rows.Count; row++)
        {
            var length = counts.LengthOf(row);
            var largest = 0;
            foreach (var count in counts.CountsOf(row)) largest = Math.Max(largest, count);
            for (var cell = counts.RowStarts[row]; cell < counts.RowStarts[row + 1]; cell++)
            {
                var term = counts.Columns[cell];
                _values[cell] = weighting.Of(new(counts.Counts[cell], length, largest, mean, counts.Rows.Count, totals.Documents[term]));
            }
        }
    }

    /// <summary>How counts became weights.</summary>
    public Weighting Weighting { get; }

    /// <summary>The documents' or groups' names.</summary>
    public IReadOnlyList<string> Rows => _counts.Rows;

    /// <summary>The terms, one a column.</summary>
    public TermNames Terms => _counts.Terms;

    /// <summary>The weight in each cell that has a count, row after row, as the counts' columns say.</summary>
    public ReadOnlySpan<double> Values => _values;

    /// <summary>A term's weight in a row; 0 where the row does not have it.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <param name="term">The column, from 0.</param>
    public double this[int row, int term]
    {
        get
        {
            var at = _counts.ColumnsOf(row).IndexOf(term);
            return at < 0 ? 0 : ValuesOf(row)[at];
        }
    }

    /// <summary>The columns of one row's cells.</summary>
    public ReadOnlySpan<int> ColumnsOf(int row) => _counts.ColumnsOf(row);

    /// <summary>The weights in one row's cells.</summary>
    public ReadOnlySpan<double> ValuesOf(int row) => _values.AsSpan(_counts.RowStarts[row], _counts.RowStarts[row + 1] - _counts.RowStarts[row]);

    /// <summary>The heaviest terms of each row, ties in ordinal order.</summary>
    /// <param name="terms">How many of each, from 0.</param>
    public IReadOnlyList<TermWeight> TopTerms(int terms)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(terms);
        var top = new List<TermWeight>();
        for (var row = 0; row < Rows.Count; row++)
        {
            var start = _counts.RowStarts[row];
            var cells = Enumerable.Range(start, _counts.RowStarts[row + 1] - start).ToArray();
            Array.Sort(cells, (left, right) => _values[right] != _values[left]
                ? _values[right].CompareTo(_values[left])
                : Terms.Word(_counts.Columns[left]).SequenceCompareTo(Terms.Word(_counts.Columns[right])));
            for (var rank = 0; rank < Math.Min(terms, cells.Length); rank++)
            {
                var cell = cells[rank];
                top.Add(new(Rows[row], rank + 1, Terms[_counts.Columns[cell]], _values[cell], _counts.Counts[cell]));
            }
        }

        return top;
    }

    /// <summary>How alike, or how far apart, each two rows are, by their weights.</summary>
    /// <param name="measure">What is measured.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such measure.</exception>
    public RowComparison Compare(RowMeasure measure)
    {
        if (!Enum.IsDefined(measure))
            throw new ArgumentOutOfRangeException(nameof(measure), measure, $"One of {string.Join(", ", Enum.GetNames<RowMeasure>())} was expected.");
        return new RowComparer(this).Compare(measure);
    }

    /// <summary>The matrix's size and weighting.</summary>
    public override string ToString() => $"{_counts}; {Weighting}";
}
