namespace Analysis.Charts;

/// <summary>One axis of a panel.</summary>
public sealed record Axis
{
    /// <summary>What it measures, with the unit: 'occurrences per thousand words'.</summary>
    public string? Title { get; init; }

    /// <summary>How positions are spaced; null for what the values are.</summary>
    public AxisKind? Kind { get; init; }

    /// <summary>The lowest position shown; null for what the values need. Days count from 0001-01-01.</summary>
    public double? Minimum { get; init; }

    /// <summary>The highest position shown; null for what the values need.</summary>
    public double? Maximum { get; init; }

    /// <summary>True to run from right to left, or from top to bottom.</summary>
    public bool IsReversed { get; init; }

    /// <summary>False for an axis whose positions mean nothing, as in a network.</summary>
    public bool IsVisible { get; init; } = true;

    /// <summary>Whether lines of the grid go out from it.</summary>
    public bool HasGrid { get; init; } = true;

    /// <summary>The names of a category axis in their order; null for the order in which traces bring them.</summary>
    public IReadOnlyList<string>? Categories { get; init; }
}
