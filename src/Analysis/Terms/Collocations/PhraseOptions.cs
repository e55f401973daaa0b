using Analysis.Statistics;

namespace Analysis.Terms.Collocations;

/// <summary>Which words in a row are listed.</summary>
public sealed record PhraseOptions
{
    /// <summary>The number of words in a row, from 2 to 5.</summary>
    public int Words
    {
        get;
        init => field = value is >= 2 and <= 5
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Words), value, "Two to five words in a row can be tested.");
    } = 2;

    /// <summary>Phrases with fewer occurrences are not listed.</summary>
    public int MinimumCount { get; init; } = 3;

    /// <summary>Words that no listed phrase begins or ends with; within it they may stand: 'Ministry of Defence'.</summary>
    public StopWords StopWords { get; init; } = StopWords.English;

    /// <summary>How probabilities are corrected for the number of phrases that are listed.</summary>
    public Correction Correction { get; init; } = Correction.BenjaminiHochberg;
}
