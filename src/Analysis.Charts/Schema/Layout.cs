namespace Analysis.Charts;

/// <summary>What stands around the marks.</summary>
public sealed record Layout
{
    /// <summary>What the figure shows: its subject.</summary>
    public string? Title { get; init; }

    /// <summary>The fields for marks, row by row from the top left.</summary>
    public IReadOnlyList<Panel> Panels { get; init; } = [new()];

    /// <summary>How many panels stand side by side where there is room.</summary>
    public int Columns { get; init; } = 1;

    /// <summary>The columns that the panels fill: never more than there are panels.</summary>
    internal int ColumnsUsed => Math.Clamp(Columns, 1, Math.Max(1, Panels.Count));

    /// <summary>How bars of several traces share a place.</summary>
    public BarMode BarMode { get; init; } = BarMode.Group;

    /// <summary>Whether there is a legend; null for where several traces have names.</summary>
    public bool? HasLegend { get; init; }

    /// <summary>The width in pixels, on a page that has room for it.</summary>
    public int Width { get; init; } = 720;

    /// <summary>The height in pixels; null for what the marks need.</summary>
    public int? Height { get; init; }

    /// <summary>True when a step is as long on the one axis as on the other, as in a network.</summary>
    public bool HasEqualSteps { get; init; }

    /// <summary>Notes at places of the figure.</summary>
    public IReadOnlyList<Annotation> Annotations { get; init; } = [];
}
