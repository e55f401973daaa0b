using Analysis.Statistics;

namespace Analysis.Terms.KeyTerms;

/// <summary>Which words are compared, and how.</summary>
public sealed record KeynessOptions
{
    /// <summary>The test that orders the table and whose probability is corrected.</summary>
    public KeynessTest Test { get; init; } = KeynessTest.LogLikelihood;

    /// <summary>How probabilities are corrected for the number of words that are compared.</summary>
    public Correction Correction { get; init; } = Correction.BenjaminiHochberg;

    /// <summary>Words that are not compared; they stay in the groups' sizes.</summary>
    public StopWords StopWords { get; init; } = StopWords.English;

    /// <summary>Words with fewer occurrences in all groups together are not compared.</summary>
    public int MinimumCount { get; init; } = 3;

    /// <summary>Words that fewer articles use, in all groups together, are not compared.</summary>
    public int MinimumArticles { get; init; } = 1;

    internal FrequencyOptions Listed => new() { StopWords = StopWords, MinimumCount = MinimumCount, MinimumArticles = MinimumArticles };
}
