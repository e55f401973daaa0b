namespace Analysis.Statistics;

/// <summary>The standard normal distribution's tails, computed directly and not as 1 minus something.</summary>
public static class NormalDistribution
{
    /// <summary>The probability of at least z.</summary>
    public static double UpperTail(double z) => double.IsNaN(z) ? z : z >= 0 ? TwoSided(z) / 2 : 1 - (TwoSided(z) / 2);

    /// <summary>The probability of being at least as far from 0 as z, on either side.</summary>
    public static double TwoSided(double z) => double.IsNaN(z) ? z : ChiSquared.UpperTail(z * z);
}
