using Analysis.Charts.Drawing;
using Analysis.Charts.Output;
using Analysis.Display;

namespace Analysis.Charts;

/// <summary>
/// A chart: traces, what stands around them, where the figures come from, and the sentences behind each mark. Immutable. A notebook
/// shows it as a drawing that needs no script, and as an interactive chart where a script may run.
/// </summary>
/// <example><code>
/// Chart.Bar([3, 5], ["oil", "embargo"]).WithTitle("Followed terms").WithXAxis("occurrences").Show();
/// </code></example>
public sealed record Figure : IDisplayable
{
    /// <summary>A figure of traces.</summary>
    /// <param name="traces">Drawn in this order, the later ones above.</param>
    public Figure(params IReadOnlyList<Trace> traces)
    {
        ArgumentNullException.ThrowIfNull(traces);
        Traces = traces;
    }

    /// <summary>The sets of marks.</summary>
    public IReadOnlyList<Trace> Traces { get; init; }

    /// <summary>What stands around the marks.</summary>
    public Layout Layout { get; init; } = new();

    /// <summary>Where the figures come from: corpus, numbers, method. It stands below the chart.</summary>
    public string? Source { get; init; }

    /// <summary>What the chart shows, for those who do not see it; null for a sentence made from the traces.</summary>
    public string? AltText { get; init; }

    /// <summary>The evidence of all marks, as rows of mark, article, place and sentence.</summary>
    public EvidenceList Evidence => EvidenceList.Of(this);

    /// <summary>The chart as a drawing: SVG, without any script.</summary>
    public string ToSvg() => FigureDrawing.Draw(
        this, DrawingOptions.Speaking with { FigureId = Traces.Any(trace => trace.Evidence is not null) ? FigureId.Of(this) : null }).Svg;

    /// <summary>The chart in Plotly's schema: an object with <c>data</c>, <c>layout</c> and <c>config</c>.</summary>
    public string ToJson() => Json.FigureJson.Write(this);

    /// <inheritdoc/>
    public MimeBundle ToMimeBundle()
    {
        InteractiveCharts.ShowOnce();
        return FigureBundle.Of(this);
    }

    /// <summary>What the chart shows, as a sentence.</summary>
    public override string ToString() => Output.AltText.Of(this);
}
