using System.Runtime.CompilerServices;

namespace Analysis.Statistics;

/// <summary>
/// The log-likelihood ratio of a table against independence, G². It is asymptotically chi-squared with one degree of freedom;
/// <see cref="ChiSquared.UpperTail"/> gives its probability.
/// </summary>
public static class LogLikelihood
{
    /// <summary>G² of all four cells (Dunning 1993). From 0; NaN for an empty table.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static double FourCell(in ContingencyTable table)
    {
        double first = table.First, second = table.Second, total = table.Total;
        if (total == 0) return double.NaN;
        return 2 * (Term(table.Both, first * second / total) + Term(table.FirstOnly, first * (total - second) / total)
            + Term(table.SecondOnly, (total - first) * second / total) + Term(table.Neither, (total - first) * (total - second) / total));
    }

    /// <summary>
    /// The same of the word's own two cells (Rayson and Garside 2000), for a table of <see cref="ContingencyTable.OfGroups"/>. It is smaller
    /// than the four-cell form, by much where the word is frequent. From 0; NaN for a group without words.
    /// </summary>
    public static double TwoCell(in ContingencyTable table)
    {
        double occurrences = table.First, target = table.Second, total = table.Total;
        if (target == 0 || target == total) return double.NaN;
        return 2 * (Term(table.Both, occurrences * target / total) + Term(table.FirstOnly, occurrences * (total - target) / total));
    }

    /// <summary>A statistic with the sign of the difference: negative where both hold less often than expected.</summary>
    public static double WithSign(double statistic, in ContingencyTable table) => table.IsAbove ? statistic : -statistic;

    // O ln(O/E) - O + E is nowhere negative, and the differences cancel in the sum: no rounding below 0.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Term(double observed, double expected) => Math.Max(0,
        observed == 0 ? expected : (observed * PortableMath.Log(observed / expected)) - observed + expected);
}
