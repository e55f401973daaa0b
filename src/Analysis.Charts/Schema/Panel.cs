namespace Analysis.Charts;

/// <summary>A field with two axes in which traces are drawn; most figures have one.</summary>
public sealed record Panel
{
    /// <summary>What stands above it; null where the figure's title says it.</summary>
    public string? Title { get; init; }

    /// <summary>Places of the horizontal axis at which a faint line goes from the bottom to the top: where a part ends and the next begins.</summary>
    public IReadOnlyList<double> Bounds { get; init; } = [];

    /// <summary>The horizontal axis.</summary>
    public Axis X { get; init; } = new();

    /// <summary>The vertical axis.</summary>
    public Axis Y { get; init; } = new();
}
