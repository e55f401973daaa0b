namespace Analysis.Terms;

/// <summary>How often a corpus uses a word.</summary>
/// <param name="Term">The word as it is counted.</param>
/// <param name="Count">Its occurrences.</param>
/// <param name="PerThousand">Its occurrences per thousand words, stop words counted among these.</param>
/// <param name="Articles">The number of articles that use it.</param>
public sealed record TermFrequency(string Term, int Count, double PerThousand, int Articles)
{
    /// <summary>Its occurrences per million of these words.</summary>
    public double? PerMillion => PerMillionWords.Of(Count, Words);

    /// <summary>The lower end of the interval of 95 % of <see cref="PerMillion"/> (Wilson 1927); words come in bursts, so that it is rather too narrow.</summary>
    public double? PerMillionLow => PerMillionWords.Low(Count, Words);

    /// <summary>The upper end of the interval.</summary>
    public double? PerMillionHigh => PerMillionWords.High(Count, Words);

    /// <summary>The number of words that the shares refer to.</summary>
    internal int Words { get; init; }
}
