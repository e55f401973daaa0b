namespace Analysis.Statistics;

/// <summary>Sizes and thresholds of the measures of diversity.</summary>
public sealed record DiversityOptions
{
    /// <summary>The words of a window of the moving average of types over tokens; shorter texts have none.</summary>
    public int Window { get; init => field = AtLeastOne(value, nameof(Window)); } = 50;

    /// <summary>Types over tokens below which a stretch of MTLD ends; above 0 and below 1.</summary>
    public double Threshold
    {
        get;
        init => field = value is > 0 and < 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Threshold), value, "Types over tokens: a number above 0 and below 1 was expected.");
    } = 0.72;

    /// <summary>The words of a sample of HD-D; shorter texts have none.</summary>
    public int SampleSize { get; init => field = AtLeastOne(value, nameof(SampleSize)); } = 42;

    private static int AtLeastOne(int value, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, name);
        return value;
    }
}
