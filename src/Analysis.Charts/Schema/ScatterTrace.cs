namespace Analysis.Charts;

/// <summary>Points, and lines through them.</summary>
public sealed record ScatterTrace : Trace
{
    /// <summary>Where each point stands from left to right.</summary>
    public required AxisValues X { get; init; }

    /// <summary>Where each point stands from bottom to top; a missing value breaks a line.</summary>
    public required AxisValues Y { get; init; }

    /// <summary>Points, lines, text, or several of them.</summary>
    public ScatterMode Mode { get; init; } = ScatterMode.Markers;

    /// <summary>How points look.</summary>
    public Marker Marker { get; init; } = new();

    /// <summary>How lines look.</summary>
    public Stroke Line { get; init; } = new();

    /// <summary>Text beside each point, drawn with <see cref="ScatterMode.Text"/>; empty text for none.</summary>
    public IReadOnlyList<string>? Labels { get; init; }

    /// <summary>How this text looks, and which of it is drawn.</summary>
    public LabelStyle Label { get; init; } = new();

    /// <summary>True to fill the area that the line encloses.</summary>
    public bool IsFilled { get; init; }

    /// <summary>An interval below and above each point; null for none.</summary>
    public ErrorBars? Interval { get; init; }

    /// <inheritdoc/>
    public override int Count => Math.Min(X.Count, Y.Count);

    internal override string SchemaType => "scatter";

    internal override string ValueText(int mark) =>
        (Name is null ? "" : Name + " · ") + $"{X.Text(mark)}: {Y.Text(mark)}";
}
