namespace Analysis.Statistics;

/// <summary>Pearson's chi-squared of a table against independence, and the distribution's upper tail.</summary>
public static class ChiSquared
{
    /// <summary>Chi-squared without a correction (Pearson 1900); NaN where a row or column is empty.</summary>
    public static double Of(in ContingencyTable table) => Of(table, 0);

    /// <summary>
    /// Chi-squared with the correction for continuity (Yates 1934): the difference of the products is brought half of the total nearer to 0, and
    /// not beyond it.
    /// </summary>
    public static double Yates(in ContingencyTable table) => Of(table, table.Total / 2.0);

    /// <summary>The probability of a value at least as large where nothing is going on.</summary>
    /// <param name="value">From 0; NaN gives NaN.</param>
    /// <param name="degrees">Degrees of freedom, from 1.</param>
    /// <returns>From 1 to 0, exact to about 13 digits; 0 where it is below 10^-308.</returns>
    public static double UpperTail(double value, int degrees = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(degrees, 1);
        if (double.IsNaN(value)) return value;
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        return degrees == 1 ? GammaFunction.UpperShareOfHalf(value / 2) : GammaFunction.UpperShare(degrees / 2.0, value / 2);
    }

    private static double Of(in ContingencyTable table, double correction)
    {
        double first = table.First, second = table.Second, total = table.Total;
        var margins = first * second * (total - first) * (total - second);
        if (margins == 0) return double.NaN;
        var difference = Math.Max(0, Math.Abs(((double)table.Both * table.Neither) - ((double)table.FirstOnly * table.SecondOnly)) - correction);
        return total * difference * difference / margins;
    }
}
