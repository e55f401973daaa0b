namespace Analysis.Text.Matrices;

/// <content>Other matrices of the same counts.</content>
public sealed partial class DocumentTermMatrix
{
    /// <summary>The counts as weights.</summary>
    /// <param name="weighting">How: <c>Weighting.Share</c>, <c>Weighting.TfIdf</c>, <c>Weighting.Bm25()</c> and more.</param>
    public WeightedMatrix Weigh(Weighting weighting) => new(this, weighting);

    /// <summary>How alike, or how far apart, each two rows are, by their counts.</summary>
    /// <param name="measure">What is measured.</param>
    public RowComparison Compare(RowMeasure measure) => Weigh(Weighting.Count).Compare(measure);

    /// <summary>The matrix with its terms, and with the cells of each row, in ordinal order.</summary>
    public DocumentTermMatrix Sorted()
    {
        var order = MatrixSorter.Order(Terms);
        var (columns, counts) = MatrixSorter.Sort(_starts, Columns, Counts, order);
        return new(Rows, Terms.Select(order), _starts, columns, counts);
    }

    /// <summary>The matrix without rare and without too common terms. Rows that become empty stay.</summary>
    /// <param name="minimumCount">The fewest occurrences in all rows.</param>
    /// <param name="minimumDocuments">The fewest rows that have it.</param>
    /// <param name="maximumCount">The most occurrences in all rows.</param>
    /// <param name="maximumShare">The largest share of the rows that have it, from 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is below 0 or above 1.</exception>
    public DocumentTermMatrix Trim(
        long minimumCount = 0, int minimumDocuments = 0, long maximumCount = long.MaxValue, double maximumShare = 1)
    {
        if (maximumShare is not (>= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(maximumShare), maximumShare, "A share of the rows is from 0 to 1.");
        var totals = Totals();
        var most = maximumShare * Rows.Count;
        return Keep([.. Enumerable.Range(0, Terms.Count).Where(term => totals.Counts[term] >= minimumCount && totals.Counts[term] <= maximumCount
            && totals.Documents[term] >= minimumDocuments && totals.Documents[term] <= most)]);
    }

    /// <summary>The matrix with only some of its terms: those for which a condition holds.</summary>
    /// <param name="condition">Asked for each term as it is counted.</param>
    public DocumentTermMatrix Where(Func<string, bool> condition) =>
        Keep([.. Enumerable.Range(0, Terms.Count).Where(term => condition(Terms[term]))]);

    /// <summary>The matrix with a row a group: the sums of its documents' rows.</summary>
    /// <param name="group">A row's group, by the row's place; null for the group '(unknown)', which comes last.</param>
    /// <returns>Groups by name in ordinal order.</returns>
    public DocumentTermMatrix GroupBy(Func<int, string?> group)
    {
        var groups = Enumerable.Range(0, Rows.Count).GroupBy(group)
            .OrderBy(rows => rows.Key is null).ThenBy(rows => rows.Key, StringComparer.Ordinal).ToArray();
        var (starts, columns, counts) = (new int[groups.Length + 1], new List<int>(), new List<int>());
        var cells = new int[Terms.Count];
        for (var i = 0; i < groups.Length; i++)
        {
            foreach (var row in groups[i])
            {
                for (var cell = _starts[row]; cell < _starts[row + 1]; cell++)
                {
                    ref var own = ref cells[_columns[cell]];
                    if (own > starts[i])
                    {
                        counts[own - 1] = checked(counts[own - 1] + _counts[cell]);
                        continue;
                    }

                    columns.Add(_columns[cell]);
                    counts.Add(_counts[cell]);
                    own = counts.Count;
                }
            }

            starts[i + 1] = counts.Count;
        }

        return new([.. groups.Select(rows => rows.Key ?? "(unknown)")], Terms, starts, [.. columns], [.. counts]);
    }

    /// <summary>The rows of this matrix and, behind them, those of another: the matrix of all their documents, to the bit.</summary>
    /// <param name="other">Counts of other documents by the same tokenizer.</param>
    public DocumentTermMatrix Merge(DocumentTermMatrix other)
    {
        var vocabulary = new Vocabulary();
        for (var term = 0; term < Terms.Count; term++) vocabulary.GetOrAdd(Terms.Word(term));
        var whole = new int[other.Terms.Count];
        for (var term = 0; term < whole.Length; term++) whole[term] = vocabulary.GetOrAdd(other.Terms.Word(term));
        return new(
            [.. Rows, .. other.Rows], new(vocabulary),
            [.. _starts, .. other._starts.Skip(1).Select(start => checked(start + NonZeros))],
            [.. Columns, .. Array.ConvertAll(other.Columns.ToArray(), column => whole[column])],
            [.. Counts, .. other.Counts]);
    }

    /// <summary>
    /// The matrix with terms under other names, such as stems, lemmas or categories: what gets the same name is counted together.
    /// </summary>
    /// <param name="name">A term's name, asked for once a term, not once a word; null leaves the term out.</param>
    public DocumentTermMatrix Map(Func<string, string?> name)
    {
        var names = new Vocabulary();
        return Rename(new(names), [.. Terms.Select(term => name(term) is { } other ? names.GetOrAdd(other) : -1)]);
    }

    /// <summary>The matrix with each term under the name of another.</summary>
    /// <param name="names">The terms of the new columns.</param>
    /// <param name="nameOf">For each column the new one, or -1 for terms that are left out.</param>
    internal DocumentTermMatrix Rename(TermNames names, int[] nameOf)
    {
        var (starts, columns, counts) = (new int[_starts.Length], new List<int>(NonZeros), new List<int>(NonZeros));
        var cells = new int[names.Count];
        for (var row = 0; row < Rows.Count; row++)
        {
            for (var cell = _starts[row]; cell < _starts[row + 1]; cell++)
            {
                var column = nameOf[_columns[cell]];
                if (column < 0) continue;
                if (cells[column] > starts[row])
                {
                    counts[cells[column] - 1] += _counts[cell];
                    continue;
                }

                columns.Add(column);
                counts.Add(_counts[cell]);
                cells[column] = counts.Count;
            }

            starts[row + 1] = counts.Count;
        }

        return new(Rows, names, starts, [.. columns], [.. counts]);
    }

    private DocumentTermMatrix Keep(int[] terms)
    {
        var nameOf = new int[Terms.Count];
        Array.Fill(nameOf, -1);
        for (var i = 0; i < terms.Length; i++) nameOf[terms[i]] = i;
        return Rename(Terms.Select(terms), nameOf);
    }
}
