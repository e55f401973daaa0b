namespace Analysis.Terms;

/// <summary>How often one group of a corpus uses a word.</summary>
/// <param name="Term">The word as it is counted.</param>
/// <param name="Group">The group's name.</param>
/// <param name="Count">Its occurrences in the group; 0 where the group has words and does not use it.</param>
/// <param name="PerThousand">Its occurrences per thousand words of the group, stop words counted among these; null where the
/// group has no words.</param>
/// <param name="Articles">The number of the group's articles that use it.</param>
public sealed record GroupedTermFrequency(string Term, string Group, int Count, double? PerThousand, int Articles)
{
    /// <summary>Its occurrences per million of these words; null where there are none.</summary>
    public double? PerMillion => PerMillionWords.Of(Count, Words);

    /// <summary>The lower end of the interval of 95 % of <see cref="PerMillion"/> (Wilson 1927); words come in bursts, so that it is rather too narrow.</summary>
    public double? PerMillionLow => PerMillionWords.Low(Count, Words);

    /// <summary>The upper end of the interval.</summary>
    public double? PerMillionHigh => PerMillionWords.High(Count, Words);

    /// <summary>The number of words that the shares refer to.</summary>
    internal int Words { get; init; }
}
