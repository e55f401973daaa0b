using Analysis.Statistics;

namespace Analysis.Terms.KeyTerms;

/// <summary>How a group of articles differs from a reference in one word. Measures are those of <see cref="EffectSize"/> and its neighbours.</summary>
/// <param name="Term">The word as it is counted.</param>
/// <param name="Group">The group's name.</param>
/// <param name="Score">The statistic of the chosen test, negative where the group uses the word less than the reference.</param>
/// <param name="Probability">The test's probability where nothing is going on.</param>
/// <param name="Corrected">The probability corrected for the number of words.</param>
/// <param name="Count">Occurrences in the group.</param>
/// <param name="ReferenceCount">Occurrences in the reference.</param>
/// <param name="Articles">The number of the group's articles that use it.</param>
/// <param name="ReferenceArticles">The same in the reference; null where that is a list of frequencies.</param>
/// <param name="DpNorm">How unevenly the group's articles use it (Gries 2008, Lijffijt and Gries 2012), from 0 to 1: near 1 a single article may be
/// behind it. NaN where the group does not use it.</param>
public sealed record KeyTerm(
    string Term, string Group, double Score, double Probability, double Corrected,
    int Count, long ReferenceCount, int Articles, int? ReferenceArticles, double DpNorm)
{
    /// <summary>Occurrences per million words of the group.</summary>
    public double PerMillion => 1e6 * Table.Both / Table.Second;

    /// <summary>Occurrences per million words of the reference.</summary>
    public double ReferencePerMillion => 1e6 * Table.FirstOnly / (Table.Total - Table.Second);

    /// <summary>The binary logarithm of the ratio of both.</summary>
    public double LogRatio => EffectSize.LogRatio(Table);

    /// <summary>The lower end of its interval of 95 %.</summary>
    public double LogRatioLow => EffectSize.LogRatioInterval(Table).Low;

    /// <summary>The upper end of its interval of 95 %.</summary>
    public double LogRatioHigh => EffectSize.LogRatioInterval(Table).High;

    /// <summary>The four-cell log-likelihood, signed.</summary>
    public double LogLikelihood => Signed(Statistics.LogLikelihood.FourCell(Table));

    /// <summary>The two-cell log-likelihood, signed.</summary>
    public double TwoCellLogLikelihood => Signed(Statistics.LogLikelihood.TwoCell(Table));

    /// <summary>Chi-squared, signed.</summary>
    public double ChiSquared => Signed(Statistics.ChiSquared.Of(Table));

    /// <summary>Chi-squared with Yates' correction, signed.</summary>
    public double ChiSquaredYates => Signed(Statistics.ChiSquared.Yates(Table));

    /// <summary>The two-sided probability of Fisher's exact test.</summary>
    public double FisherProbability => FisherExact.TwoSided(Table);

    /// <summary>The difference of the shares in percent of the reference's.</summary>
    public double PercentDifference => EffectSize.PercentDifference(Table);

    /// <summary>The ratio of the odds.</summary>
    public double OddsRatio => EffectSize.OddsRatio(Table);

    /// <summary>The simple maths parameter with the constant 1.</summary>
    public double SimpleMaths => EffectSize.SimpleMaths(Table);

    /// <summary>The approximate Bayes factor of the four-cell log-likelihood.</summary>
    public double Bic => EffectSize.Bic(Math.Abs(LogLikelihood), Table);

    internal ContingencyTable Table { get; init; }

    private double Signed(double statistic) => Statistics.LogLikelihood.WithSign(statistic, Table);
}
