namespace Analysis.Charts.Drawing;

/// <summary>How a figure is drawn.</summary>
internal sealed record DrawingOptions
{
    /// <summary>From this many marks on a trace is drawn in one stroke, without words for each of them.</summary>
    public const int MostWords = 1500;

    /// <summary>The width in pixels; null for the figure's own.</summary>
    public int? Width { get; init; }

    /// <summary>True to say a mark's words when it is pointed at.</summary>
    public bool HasWords { get; init; } = true;

    /// <summary>The figure's name on a page that has its sentences, to which marks that say their words then lead; null for none.</summary>
    public string? FigureId { get; init; }

    /// <summary>False where there is a finger in place of a pointer, which only leads from a mark to its sentences.</summary>
    public bool IsPointedAt { get; init; } = true;

    /// <summary>A drawing that says its marks' words by itself.</summary>
    public static DrawingOptions Speaking { get; } = new();

    /// <summary>A picture on a page with room.</summary>
    public static DrawingOptions Wide { get; } = new() { HasWords = false };

    /// <summary>A picture on a phone.</summary>
    public static DrawingOptions Narrow { get; } = new() { HasWords = false, IsPointedAt = false, Width = 360 };
}
