using Analysis.Statistics;

namespace Analysis.Terms.Trends;

/// <summary>Which words are followed over time, and how.</summary>
public sealed record TrendOptions
{
    /// <summary>Words that are not followed; they stay in the periods' sizes.</summary>
    public StopWords StopWords { get; init; } = StopWords.English;

    /// <summary>Words with fewer occurrences in all dated articles are not followed.</summary>
    public int MinimumCount { get; init; } = 10;

    /// <summary>Words that fewer dated articles use are not followed.</summary>
    public int MinimumArticles { get; init; } = 5;

    /// <summary>How the probabilities of trends are corrected for the number of words.</summary>
    public Correction Correction { get; init; } = Correction.BenjaminiHochberg;

    /// <summary>A burst's rate as a multiple of the usual one, above 1.</summary>
    public double BurstScale { get; init; } = 2;

    /// <summary>What a burst's beginning costs, in logarithms of the number of periods: the larger, the fewer bursts.</summary>
    public double BurstGamma { get; init; } = 1;

    /// <summary>What a change of level costs, in logarithms of the number of periods: the larger, the fewer changes.</summary>
    public double ChangeStrictness { get; init; } = 1;

    internal FrequencyOptions Listed => new() { StopWords = StopWords, MinimumCount = MinimumCount, MinimumArticles = MinimumArticles };
}
