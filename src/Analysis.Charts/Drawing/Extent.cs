namespace Analysis.Charts.Drawing;

/// <summary>From where to where the values of an axis reach.</summary>
internal sealed class Extent
{
    public double Low { get; private set; } = double.PositiveInfinity;

    public double High { get; private set; } = double.NegativeInfinity;

    public double LowestPositive { get; private set; } = double.PositiveInfinity;

    /// <summary>True when bars grow along the axis, which begin at 0.</summary>
    public bool HasBars { get; set; }

    public bool IsEmpty => Low > High;

    public void Add(double value)
    {
        if (!double.IsFinite(value)) return;
        Low = Math.Min(Low, value);
        High = Math.Max(High, value);
        if (value > 0) LowestPositive = Math.Min(LowestPositive, value);
    }
}
