namespace Analysis.Text.Matrices;

/// <summary>
/// How often each document uses each term: sparse rows of counts. Immutable. A matrix made from tokens has its terms in the order of
/// first occurrence, and so has each row.
/// </summary>
/// <example><code>
/// var outlets = tokens.Matrix().Trim(minimumDocuments: 3).GroupBy(row => outletOf[row]);
/// outlets.Weigh(Weighting.LogTfIdf).TopTerms(10)
/// </code></example>
public sealed partial class DocumentTermMatrix
{
    private readonly int[] _starts;
    private readonly int[] _columns;
    private readonly int[] _counts;

    internal DocumentTermMatrix(IReadOnlyList<string> rows, TermNames terms, int[] starts, int[] columns, int[] counts)
    {
        (Rows, Terms) = (rows, terms);
        (_starts, _columns, _counts) = (starts, columns, counts);
    }

    /// <summary>The documents' or groups' names.</summary>
    public IReadOnlyList<string> Rows { get; }

    /// <summary>The terms, one a column.</summary>
    public TermNames Terms { get; }

    /// <summary>The number of cells that are not 0.</summary>
    public int NonZeros => _starts[^1];

    /// <summary>The number of words counted.</summary>
    public long Total
    {
        get
        {
            var total = 0L;
            for (var i = 0; i < NonZeros; i++) total += _counts[i];
            return total;
        }
    }

    /// <summary>Where each row's cells begin, and behind them their number: one entry more than rows.</summary>
    public ReadOnlySpan<int> RowStarts => _starts;

    /// <summary>The column of each cell, row after row.</summary>
    public ReadOnlySpan<int> Columns => _columns.AsSpan(0, NonZeros);

    /// <summary>The count in each cell, row after row.</summary>
    public ReadOnlySpan<int> Counts => _counts.AsSpan(0, NonZeros);

    /// <summary>A cell's count; 0 where the document does not use the term.</summary>
    /// <param name="row">The document, from 0.</param>
    /// <param name="term">The column, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such column.</exception>
    public int this[int row, int term]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(term);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(term, Terms.Count);
            var at = ColumnsOf(row).IndexOf(term);
            return at < 0 ? 0 : CountsOf(row)[at];
        }
    }

    /// <summary>The columns of one row's cells.</summary>
    public ReadOnlySpan<int> ColumnsOf(int row) => _columns.AsSpan(_starts[row], _starts[row + 1] - _starts[row]);

    /// <summary>The counts in one row's cells.</summary>
    public ReadOnlySpan<int> CountsOf(int row) => _counts.AsSpan(_starts[row], _starts[row + 1] - _starts[row]);

    /// <summary>The number of words in one row.</summary>
    public long LengthOf(int row)
    {
        var length = 0L;
        foreach (var count in CountsOf(row)) length += count;
        return length;
    }

    /// <summary>By term, its occurrences in all rows and the number of rows that have it.</summary>
    public TermTotals Totals()
    {
        var (counts, documents) = (new long[Terms.Count], new int[Terms.Count]);
        for (var i = 0; i < NonZeros; i++)
        {
            counts[_columns[i]] += _counts[i];
            documents[_columns[i]]++;
        }

        return new(Terms, counts, documents, Rows.Count);
    }

    /// <summary>The matrix's size.</summary>
    public override string ToString() => FormattableString.Invariant($"{Rows.Count:N0} rows, {Terms.Count:N0} terms, {NonZeros:N0} cells");
}
