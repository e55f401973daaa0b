namespace Analysis.Charts;

/// <summary>How the points of a trace look.</summary>
public sealed record Marker
{
    /// <summary>The diameter in pixels.</summary>
    public double Size { get; init; } = 8;

    /// <summary>A diameter for each point, in pixels; null for <see cref="Size"/>.</summary>
    public IReadOnlyList<double>? Sizes { get; init; }

    /// <summary>The form, which tells groups apart where colours do not.</summary>
    public MarkerSymbol Symbol { get; init; } = MarkerSymbol.Circle;

    /// <summary>Whether a line in the colour of the ground goes round it, so that points that touch stay apart.</summary>
    public bool HasOutline { get; init; } = true;

    /// <summary>The diameter of one point.</summary>
    internal double SizeOf(int mark) => Sizes is { } sizes && mark < sizes.Count ? sizes[mark] : Size;
}
