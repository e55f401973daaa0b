namespace Analysis.Charts;

/// <summary>A set of marks that are drawn alike: the bars of one group, the points of one line.</summary>
public abstract record Trace
{
    /// <summary>What the legend calls it; null for a trace that the legend does not list.</summary>
    public string? Name { get; init; }

    /// <summary>Whether the legend lists it.</summary>
    public bool IsInLegend { get; init; } = true;

    /// <summary>Traces of one group have one entry in the legend and one colour.</summary>
    public string? LegendGroup { get; init; }

    /// <summary>The panel that it is drawn in, from 0.</summary>
    public int Panel { get; init; }

    /// <summary>Its colour; null for the next of the theme.</summary>
    public ChartColor? Color { get; init; }

    /// <summary>From 0, invisible, to 1.</summary>
    public double Opacity { get; init; } = 1;

    /// <summary>What each mark says when it is pointed at, as plain text; null for its values.</summary>
    public IReadOnlyList<string>? Hover { get; init; }

    /// <summary>False for a trace that says nothing when it is pointed at, such as a band around a line.</summary>
    public bool HasHover { get; init; } = true;

    /// <summary>The sentences behind each mark; null for none.</summary>
    public IReadOnlyList<MarkEvidence?>? Evidence { get; init; }

    /// <summary>The number of marks.</summary>
    public abstract int Count { get; }

    /// <summary>The type's name in Plotly's schema.</summary>
    internal abstract string SchemaType { get; }

    /// <summary>True where <see cref="Opacity"/> is that of the marks and areas, and text beside them is as dark as ever.</summary>
    internal bool HasPaleMarks => this is BarTrace or ScatterTrace { IsFilled: true } || (this is ScatterTrace points && points.Mode.HasFlag(ScatterMode.Text));

    /// <summary>What a mark says: the hover text that was given, or its values.</summary>
    internal string HoverText(int mark) => Hover is { } texts && mark < texts.Count ? texts[mark] : ValueText(mark);

    /// <summary>A mark's values as text.</summary>
    internal abstract string ValueText(int mark);

    /// <summary>The evidence of a mark, or null.</summary>
    internal MarkEvidence? EvidenceOf(int mark) => Evidence is { } evidence && mark < evidence.Count ? evidence[mark] : null;
}
