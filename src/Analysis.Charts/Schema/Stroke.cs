namespace Analysis.Charts;

/// <summary>How the lines of a trace look.</summary>
public sealed record Stroke
{
    /// <summary>The width in pixels.</summary>
    public double Width { get; init; } = 2;

    /// <summary>Whole, or of which pieces.</summary>
    public Dash Dash { get; init; } = Dash.Solid;
}
