namespace Analysis.Benchmarks;

/// <summary>Quantiles of measured values.</summary>
internal static class Quantiles
{
    /// <summary>The quantile, interpolated between the two values beside it.</summary>
    /// <param name="values">At least one value.</param>
    /// <param name="share">From 0 (the smallest) to 1 (the largest); 0.5 is the median.</param>
    public static double Of(IEnumerable<double> values, double share)
    {
        var sorted = values.Order().ToList();
        var place = share * (sorted.Count - 1);
        var below = (int)place;
        var above = Math.Min(below + 1, sorted.Count - 1);
        return sorted[below] + ((place - below) * (sorted[above] - sorted[below]));
    }
}
