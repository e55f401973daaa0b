namespace Analysis.Statistics;

/// <summary>
/// Whether something gets more or less frequent: the slope of the rate's logarithm over time, by Poisson regression with the periods' sizes as exposure and
/// overdispersion taken into account (McCullagh and Nelder 1989). NaN where fewer than three periods have a size, or nothing occurs.
/// </summary>
/// <param name="Slope">The change of the natural logarithm of the rate from one period to the next.</param>
/// <param name="Z">The score of the hypothesis that there is no slope, in standard errors.</param>
/// <param name="Overdispersion">How much more the counts vary than chance alone lets them, at least 1.</param>
public readonly record struct RateTrend(double Slope, double Z, double Overdispersion)
{
    private const int MostSteps = 60;

    // Beyond this the rate grows e-fold hundreds of times: all occurrences are at one end, and the slope has no limit.
    private const double SteepestSlope = 20;

    private static readonly RateTrend Undefined = new(double.NaN, double.NaN, double.NaN);

    /// <summary>The change of the rate from one period to the next in percent; without limit, infinity or -100, where all occurrences are at one end.</summary>
    public double Percent => Slope switch
    {
        >= SteepestSlope => double.PositiveInfinity,
        <= -SteepestSlope => -100,
        _ => 100 * (PortableMath.Exp(Slope) - 1),
    };

    /// <summary>The probability of a slope at least as steep, up or down, where there is none. Rough where periods are few.</summary>
    public double Probability => NormalDistribution.TwoSided(Z);

    /// <summary>The trend of something.</summary>
    /// <param name="counts">How often it occurs in each period.</param>
    /// <param name="sizes">How often it could have occurred there; periods without any say nothing.</param>
    /// <exception cref="ArgumentException">There are not as many counts as sizes, or a count is larger than its size.</exception>
    public static RateTrend Of(ReadOnlySpan<int> counts, ReadOnlySpan<int> sizes)
    {
        var (count, size) = Rates.Sum(counts, sizes);
        var periods = sizes.Length - System.MemoryExtensions.Count(sizes, 0);
        if (count == 0 || periods < 3) return Undefined;

        var slope = Fit(counts, sizes, count);
        var overdispersion = Math.Max(1, Residual(counts, sizes, count, slope) / (periods - 2));
        return new(slope, Score(counts, sizes, (double)count / size) / Math.Sqrt(overdispersion), overdispersion);
    }

    /// <summary>Newton's method on the likelihood given the number of occurrences: their mean time is the one that the slope lets expect.</summary>
    private static double Fit(ReadOnlySpan<int> counts, ReadOnlySpan<int> sizes, long count)
    {
        var observed = 0.0;
        for (var i = 0; i < counts.Length; i++) observed += (double)counts[i] * i / count;
        var slope = 0.0;
        for (var step = 0; step < MostSteps && Math.Abs(slope) < SteepestSlope; step++)
        {
            var (_, mean, variance) = Moments(sizes, slope);
            var change = (observed - mean) / variance;
            slope += Math.Clamp(change, -1, 1);
            if (Math.Abs(change) < 1e-12) break;
        }

        return Math.Clamp(slope, -SteepestSlope, SteepestSlope);
    }

    /// <summary>The sum of the periods' weights under a slope, and the mean and variance of time under them.</summary>
    private static (double Sum, double Mean, double Variance) Moments(ReadOnlySpan<int> sizes, double slope)
    {
        var (sum, mean) = (0.0, 0.0);
        for (var i = 0; i < sizes.Length; i++)
        {
            var weight = Weight(sizes, slope, i);
            sum += weight;
            mean += weight * i;
        }

        mean /= sum;
        var variance = 0.0;
        for (var i = 0; i < sizes.Length; i++) variance += Weight(sizes, slope, i) * (i - mean) * (i - mean);
        return (sum, mean, variance / sum);
    }

    // Of the rate at the end where it is highest, so that no power overflows.
    private static double Weight(ReadOnlySpan<int> sizes, double slope, int period) =>
        sizes[period] == 0 ? 0 : sizes[period] * PortableMath.Exp(slope * (slope > 0 ? period - sizes.Length + 1 : period));

    private static double Residual(ReadOnlySpan<int> counts, ReadOnlySpan<int> sizes, long count, double slope)
    {
        var (sum, _, _) = Moments(sizes, slope);
        var residual = 0.0;
        for (var i = 0; i < counts.Length; i++)
        {
            var expected = count * Weight(sizes, slope, i) / sum;
            if (expected > 0) residual += (counts[i] - expected) * (counts[i] - expected) / expected;
        }

        return residual;
    }

    private static double Score(ReadOnlySpan<int> counts, ReadOnlySpan<int> sizes, double rate)
    {
        var (sum, mean, variance) = Moments(sizes, 0);
        var score = 0.0;
        for (var i = 0; i < counts.Length; i++) score += counts[i] * (i - mean);
        return score / Math.Sqrt(rate * sum * variance);
    }
}
