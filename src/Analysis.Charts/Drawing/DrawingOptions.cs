namespace Analysis.Charts.Drawing;

/// <summary>How a figure is drawn.</summary>
internal sealed record DrawingOptions
{
    /// <summary>From this many marks on a trace is drawn in one stroke, without words for each of them.</summary>
    public const int MostWords = 1500;

    /// <summary>The width in pixels; null for the figure's own.</summary>
    public int? Width { get; init; }

    /// <summary>True to say a mark's words when it is pointed at, and to lead from it to its sentences on the same page.</summary>
    public bool HasWords { get; init; } = true;

    /// <summary>True to lead from a mark to its sentences, where it says its words.</summary>
    public bool HasLinks { get; init; } = true;

    /// <summary>False where there is a finger in place of a pointer, which only leads from a mark to its sentences.</summary>
    public bool IsPointedAt { get; init; } = true;

    /// <summary>A drawing that says its marks' words by itself.</summary>
    public static DrawingOptions Speaking { get; } = new();

    /// <summary>A picture on a page with room.</summary>
    public static DrawingOptions Wide { get; } = new() { HasWords = false };

    /// <summary>A picture on a phone.</summary>
    public static DrawingOptions Narrow { get; } = new() { HasWords = false, IsPointedAt = false, Width = 360 };
}
