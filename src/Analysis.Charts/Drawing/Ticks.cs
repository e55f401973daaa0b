namespace Analysis.Charts.Drawing;

/// <summary>The places of an axis that are labelled, and how.</summary>
/// <param name="Places">In the order of the axis.</param>
internal sealed record Ticks(IReadOnlyList<(double Value, string Label)> Places)
{
    private static readonly double[] Factors = [1, 2, 5, 10];

    /// <summary>The step of 1, 2 or 5 times a power of ten that makes at most so many ticks.</summary>
    public static double Step(double low, double high, int most)
    {
        var least = (high - low) / most;
        if (!(least > 0)) return 1;
        var power = Math.Pow(10, Math.Floor(Math.Log10(least)));
        // A hair's breadth is given, so that 0.30000000000000004 is 0.3.
        return Factors.Select(factor => factor * power).First(step => step >= least * (1 - 1e-9));
    }

    /// <summary>Ticks at round numbers from the low to the high end.</summary>
    public static Ticks Linear(double low, double high, int most)
    {
        var step = Step(low, high, most);
        var places = new List<(double, string)>();
        var last = Math.Floor((high / step) + 1e-9);
        for (var i = Math.Ceiling((low / step) - 1e-9); i <= last; i++) places.Add((i * step, NumberText.Tick(i * step, step)));
        return new(places);
    }

    /// <summary>Ticks at powers of ten, and at twice and five times these where there are few.</summary>
    public static Ticks Logarithmic(double low, double high)
    {
        var (first, last) = ((int)Math.Floor(Math.Log10(low)), (int)Math.Ceiling(Math.Log10(high)));
        double[] factors = last - first <= 2 ? [1, 2, 5] : [1];
        var places = from power in Enumerable.Range(first, last - first + 1)
                     from factor in factors
                     let value = factor * Math.Pow(10, power)
                     where value >= low * 0.999 && value <= high * 1.001
                     select (value, NumberText.Of(value));
        return new([.. places]);
    }
}
