namespace Analysis.Charts;

/// <summary>Bars: one for each name, as long as its value.</summary>
public sealed record BarTrace : Trace
{
    /// <summary>Where each bar stands.</summary>
    public required AxisValues Positions { get; init; }

    /// <summary>How long each bar is.</summary>
    public required AxisValues Values { get; init; }

    /// <summary>True for bars that lie, with their names on the left.</summary>
    public bool IsHorizontal { get; init; }

    /// <summary>Text at each bar's end; null for none.</summary>
    public IReadOnlyList<string>? Labels { get; init; }

    /// <summary>An interval around each value; null for none.</summary>
    public ErrorBars? Interval { get; init; }

    /// <inheritdoc/>
    public override int Count => Math.Min(Positions.Count, Values.Count);

    internal override string SchemaType => "bar";

    internal override string ValueText(int mark) =>
        (Name is null ? "" : Name + " · ") + $"{Positions.Text(mark)}: {Values.Text(mark)}";
}
