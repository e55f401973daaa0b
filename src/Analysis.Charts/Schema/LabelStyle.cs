namespace Analysis.Charts;

/// <summary>How the text beside the points of a trace looks, and which of it is drawn.</summary>
public sealed record LabelStyle
{
    /// <summary>On which side it stands, where <see cref="Weights"/> do not say otherwise.</summary>
    public LabelPlace Place { get; init; } = LabelPlace.Right;

    /// <summary>
    /// How much each label matters; null to draw all of them. Where they are given, no label lies on another or on a mark or beyond the field: the
    /// weightiest is placed first, on the side where there is room, and one for which there is none is left to the words of its mark.
    /// </summary>
    public IReadOnlyList<double>? Weights { get; init; }

    /// <summary>The size of each label's font in steps of the horizontal axis, so that it grows with the field; null for the usual one.</summary>
    public IReadOnlyList<double>? Sizes { get; init; }

    /// <summary>True for text in the colour of its trace.</summary>
    public bool HasTraceColor { get; init; }
}
