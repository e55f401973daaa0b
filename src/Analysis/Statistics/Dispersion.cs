namespace Analysis.Statistics;

/// <summary>
/// How evenly a word is spread over the parts of a corpus, with the parts' sizes taken into account. NaN where the word does not occur; measures
/// that compare parts are NaN for a single one.
/// </summary>
/// <param name="Range">The number of parts that use it.</param>
/// <param name="JuillandD">Juilland's D of the shares in the parts (Juilland and others 1970, on relative frequencies): 1 where they are equal, 0 where
/// one part has all.</param>
/// <param name="Dp">Deviation of proportions (Gries 2008): 0 where each part has what its size lets expect, nearly 1 where a small part has all.</param>
/// <param name="DpNorm">The same as a share of its largest value (Lijffijt and Gries 2012).</param>
/// <param name="RosengrenS">Rosengren's S (1971): 1 where it is spread evenly; at least the smallest part's share of the corpus.</param>
/// <param name="KlDivergence">The divergence of its distribution from that of all words in bits (Kullback and Leibler 1951): 0 where it is spread
/// evenly.</param>
public readonly record struct Dispersion(
    int Range, double JuillandD, double Dp, double DpNorm, double RosengrenS, double KlDivergence)
{
    /// <summary>The dispersion of a word.</summary>
    /// <param name="counts">Its occurrences in each part.</param>
    /// <param name="sizes">The number of all words in each part; parts without words are no parts.</param>
    /// <exception cref="ArgumentException">There are not as many counts as sizes, or a count is larger than its part.</exception>
    public static Dispersion Of(ReadOnlySpan<int> counts, ReadOnlySpan<int> sizes)
    {
        if (counts.Length != sizes.Length)
            throw new ArgumentException($"{counts.Length} counts for {sizes.Length} parts: give one for each.", nameof(counts));
        var parts = new CorpusParts(sizes);
        var total = 0L;
        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i] < 0 || counts[i] > sizes[i])
                throw new ArgumentException($"{counts[i]} occurrences in a part of {sizes[i]} words cannot be.", nameof(counts));
            total += counts[i];
        }

        var tally = new DispersionTally();
        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i] > 0) tally.Add(counts[i], total, sizes[i], parts);
        }

        return tally.Dispersion(parts);
    }
}
