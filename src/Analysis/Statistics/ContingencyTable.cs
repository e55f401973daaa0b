namespace Analysis.Statistics;

/// <summary>
/// Counts by two questions with yes or no: is it this word, is it this group; is the first this word, is the second that one.
/// </summary>
/// <param name="Both">How often both hold; from 0, as all of them.</param>
/// <param name="FirstOnly">How often only the first holds.</param>
/// <param name="SecondOnly">How often only the second holds.</param>
/// <param name="Neither">How often neither holds.</param>
public readonly record struct ContingencyTable(long Both, long FirstOnly, long SecondOnly, long Neither)
{
    /// <summary>How often the first holds.</summary>
    public long First => Both + FirstOnly;

    /// <summary>How often the second holds.</summary>
    public long Second => Both + SecondOnly;

    /// <summary>All counts together.</summary>
    public long Total => Both + FirstOnly + SecondOnly + Neither;

    /// <summary>How often both would hold if one had nothing to do with the other; NaN for an empty table.</summary>
    public double Expected => (double)First * Second / Total;

    /// <summary>True where both hold more often than expected.</summary>
    internal bool IsAbove => Both > Expected;

    /// <summary>A pair of words: how often it occurs, how often each of them does, and how many places there are.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A pair occurs more often than one of its words, or there are too few places.</exception>
    public static ContingencyTable OfPair(long both, long first, long second, long total) =>
        Checked(new(both, first - both, second - both, total - first - second + both),
            $"{both} occurrences together of {first} and {second} in {total}");

    /// <summary>A word in two groups of texts: its occurrences in each, and each one's number of words.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A word occurs more often than its group has words.</exception>
    public static ContingencyTable OfGroups(long target, long targetSize, long reference, long referenceSize) =>
        Checked(new(target, reference, targetSize - target, referenceSize - reference),
            $"{target} occurrences in {targetSize} words and {reference} in {referenceSize}");

    private static ContingencyTable Checked(ContingencyTable table, FormattableString counts) =>
        table.Both >= 0 && table.FirstOnly >= 0 && table.SecondOnly >= 0 && table.Neither >= 0
            ? table
            : throw new ArgumentOutOfRangeException(null,
                $"{FormattableString.Invariant(counts)} cannot be: a part is larger than its whole, or below 0.");
}
