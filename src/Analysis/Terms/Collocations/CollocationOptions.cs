using Analysis.Statistics;

namespace Analysis.Terms.Collocations;

/// <summary>Which pairs of words are counted, and how they are ordered.</summary>
public sealed record CollocationOptions
{
    /// <summary>How far apart two words may stand in a sentence, from 1: neighbours.</summary>
    public int Window
    {
        get;
        init => field = value >= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Window), value, "The distance of two words is at least 1.");
    } = 5;

    /// <summary>The first word of a pair stands before the second; otherwise their order does not count.</summary>
    public bool Ordered { get; init; }

    /// <summary>Pairs with fewer occurrences are not listed.</summary>
    public int MinimumCount { get; init; } = 3;

    /// <summary>Words whose pairs are not listed. They keep their places in the window and are part of the margins.</summary>
    public StopWords StopWords { get; init; } = StopWords.English;

    /// <summary>The measure that orders the table.</summary>
    public CollocationMeasure Measure { get; init; } = CollocationMeasure.LogLikelihood;

    /// <summary>How probabilities are corrected for the number of pairs that are listed.</summary>
    public Correction Correction { get; init; } = Correction.BenjaminiHochberg;
}
