namespace Analysis.Data;

/// <summary>Mean, deviation and quantiles of plain numbers, summed in the order in which they come.</summary>
internal static class Moments
{
    public static double? Mean(ReadOnlySpan<double> numbers)
    {
        if (numbers.IsEmpty) return null;

        var sum = 0.0;
        foreach (var number in numbers) sum += number;
        return sum / numbers.Length;
    }

    public static double? StandardDeviation(ReadOnlySpan<double> numbers)
    {
        if (numbers.Length < 2) return null;

        // In two passes: the sum of squares minus the square of the sum would cancel.
        var mean = Mean(numbers)!.Value;
        var squares = 0.0;
        foreach (var number in numbers) squares += (number - mean) * (number - mean);
        return Math.Sqrt(squares / (numbers.Length - 1));
    }

    /// <param name="sorted">The numbers in ascending order.</param>
    /// <param name="share">From 0 to 1.</param>
    public static double? Quantile(ReadOnlySpan<double> sorted, double share)
    {
        if (sorted.IsEmpty) return null;
        // NaN sorts first: one unknown value makes every quantile unknown.
        if (double.IsNaN(sorted[0])) return double.NaN;

        var position = share * (sorted.Length - 1);
        var below = (int)position;
        var weight = position - below;
        if (weight == 0) return sorted[below];
        return (sorted[below] * (1 - weight)) + (sorted[below + 1] * weight);
    }
}
