namespace Analysis.Statistics;

/// <summary>
/// How large the difference of a word's frequencies in two groups of texts is, whatever its significance. All take a table of
/// <see cref="ContingencyTable.OfGroups"/>; the shares of the target stand above those of the reference.
/// </summary>
public static class EffectSize
{
    // What stands for a count of 0, so that a ratio has a logarithm (Hardie 2014).
    private const double InsteadOfNone = 0.5;

    /// <summary>The binary logarithm of the ratio of both shares (Hardie 2014): each point doubles it. A count of 0 is taken for one half.</summary>
    /// <returns>NaN where a group has no words or the word does not occur.</returns>
    public static double LogRatio(in ContingencyTable table)
    {
        var (target, reference) = Counts(table);
        return IsUndefined(table)
            ? double.NaN
            : PortableMath.Log2(target / table.Second / (reference / (table.Total - table.Second)));
    }

    /// <summary>The interval of the log ratio, by the variance of a ratio of shares (Katz and others 1978), with one half for a count of 0.</summary>
    /// <param name="table">The word's counts.</param>
    /// <param name="z">The standard normal quantile; by default that of an interval of 95 %.</param>
    public static Interval LogRatioInterval(in ContingencyTable table, double z = WilsonInterval.Z95)
    {
        if (IsUndefined(table)) return new(double.NaN, double.NaN);
        var (target, reference) = Counts(table);
        var variance = (1 / target) - (1.0 / table.Second) + (1 / reference) - (1.0 / (table.Total - table.Second));
        var half = z * Math.Sqrt(Math.Max(0, variance)) / PortableMath.Ln2;
        var middle = LogRatio(table);
        return new(middle - half, middle + half);
    }

    /// <summary>The difference of the shares in percent of the reference's (%DIFF, Gabrielatos and Marchi 2011).</summary>
    /// <returns>Positive infinity where only the target has the word; NaN where a group has no words or the word does not occur.</returns>
    public static double PercentDifference(in ContingencyTable table)
    {
        var (target, reference) = Shares(table);
        return 100 * ((target / reference) - 1);
    }

    /// <summary>The ratio of the odds of the word in both groups.</summary>
    /// <returns>Positive infinity where only the target has the word; NaN where it does not occur.</returns>
    public static double OddsRatio(in ContingencyTable table) =>
        (double)table.Both * table.Neither / ((double)table.FirstOnly * table.SecondOnly);

    /// <summary>The ratio of the frequencies per million words with a constant added to both (Kilgarriff 2009): the larger, the commoner
    /// the words that it prefers.</summary>
    /// <param name="table">The word's counts.</param>
    /// <param name="constant">What is added, per million words, above 0.</param>
    public static double SimpleMaths(in ContingencyTable table, double constant = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(constant);
        var (target, reference) = Shares(table);
        return ((target * 1e6) + constant) / ((reference * 1e6) + constant);
    }

    /// <summary>
    /// The approximate Bayes factor of a log-likelihood, G² less the logarithm of the number of words (Wilson 2013): above 2 is positive
    /// evidence of a difference, above 6 strong, above 10 very strong; below 0 speaks against it.
    /// </summary>
    public static double Bic(double logLikelihood, in ContingencyTable table) => logLikelihood - PortableMath.Log(table.Total);

    private static bool IsUndefined(in ContingencyTable table) =>
        table.First == 0 || table.Second == 0 || table.Second == table.Total;

    private static (double Target, double Reference) Counts(in ContingencyTable table) =>
        (table.Both == 0 ? InsteadOfNone : table.Both, table.FirstOnly == 0 ? InsteadOfNone : table.FirstOnly);

    private static (double Target, double Reference) Shares(in ContingencyTable table) =>
        ((double)table.Both / table.Second, (double)table.FirstOnly / (table.Total - table.Second));
}
