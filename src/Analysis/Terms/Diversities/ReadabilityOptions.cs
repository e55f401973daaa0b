namespace Analysis.Terms.Diversities;

/// <summary>Which words the formula of Dale and Chall takes for familiar.</summary>
public sealed record ReadabilityOptions
{
    /// <summary>
    /// Familiar words: a list of one's own. Where there is none, they are the function words of English and the most frequent words of the corpus, whose number is
    /// <see cref="FamiliarWords"/>: scores then compare texts of one corpus, not of two.
    /// </summary>
    public StopWords? Familiar { get; init; }

    /// <summary>How many words of the corpus are familiar where there is no list. That of Dale and Chall has 3,000.</summary>
    public int FamiliarWords { get; init; } = 3000;
}
