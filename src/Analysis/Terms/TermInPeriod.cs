using Analysis.Statistics;

namespace Analysis.Terms;

/// <summary>How often the articles of one period use a word.</summary>
/// <param name="Term">The word as it is counted.</param>
/// <param name="Period">The period's name: '2016-11'.</param>
/// <param name="Start">Its first day.</param>
/// <param name="Count">The word's occurrences; null when there are no articles of this period, which is not the same as
/// 0.</param>
/// <param name="Words">The number of all words of the period's articles.</param>
/// <param name="PerThousand">Its occurrences per thousand of these words; null when there are none.</param>
/// <param name="Articles">The number of the period's articles that use it; null when there are no articles of this
/// period.</param>
public sealed record TermInPeriod(string Term, string Period, DateOnly Start, int? Count, int Words, double? PerThousand, int? Articles)
{
    /// <summary>The lower end of the interval of 95 % of <see cref="PerThousand"/> (Wilson 1927); words come in bursts, so that it is rather too narrow.</summary>
    public double? PerThousandLow => Interval?.Low * 1000;

    /// <summary>The upper end of the interval.</summary>
    public double? PerThousandHigh => Interval?.High * 1000;

    /// <summary>Its occurrences per million of the period's words; null when there are none.</summary>
    public double? PerMillion => Count is { } count ? PerMillionWords.Of(count, Words) : null;

    /// <summary>The lower end of its interval.</summary>
    public double? PerMillionLow => Count is { } count ? PerMillionWords.Low(count, Words) : null;

    /// <summary>The upper end of its interval.</summary>
    public double? PerMillionHigh => Count is { } count ? PerMillionWords.High(count, Words) : null;

    private Interval? Interval => Count is { } count && Words > 0 ? WilsonInterval.Of(count, Words) : null;
}
