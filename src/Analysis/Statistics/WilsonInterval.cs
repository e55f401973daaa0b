namespace Analysis.Statistics;

/// <summary>
/// The score interval of a proportion (Wilson 1927): it stays within 0 and 1 and says something where a word was not found at all. It takes the
/// trials for independent of each other. Words are not, they come in bursts: for them the true uncertainty is larger.
/// </summary>
public static class WilsonInterval
{
    /// <summary>The standard normal quantile of 97.5 %, for an interval of 95 %.</summary>
    public const double Z95 = 1.959963984540054;

    /// <summary>The interval of a share.</summary>
    /// <param name="successes">How often it was so, from 0 to the number of trials.</param>
    /// <param name="trials">How often it could have been so, from 1.</param>
    /// <param name="z">The standard normal quantile; by default that of an interval of 95 %.</param>
    /// <returns>Both ends, from 0 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are no trials, or more successes than trials.</exception>
    public static Interval Of(long successes, long trials, double z = Z95)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(trials, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(successes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(successes, trials);
        var share = (double)successes / trials;
        var square = z * z / trials;
        var middle = (share + (square / 2)) / (1 + square);
        var half = z / (1 + square) * Math.Sqrt((share * (1 - share) / trials) + (square / trials / 4));
        // At the ends rounding would leave a hair's breadth outside.
        return new(successes == 0 ? 0 : middle - half, successes == trials ? 1 : middle + half);
    }
}
