namespace Analysis.Charts;

/// <summary>A note at a place of a panel.</summary>
/// <param name="Text">What it says, as plain text.</param>
/// <param name="X">Where it points, on the horizontal axis.</param>
/// <param name="Y">Where it points, on the vertical axis.</param>
public sealed record Annotation(string Text, AxisValues X, AxisValues Y)
{
    /// <summary>The panel, from 0.</summary>
    public int Panel { get; init; }
}
