using Analysis.Charts.Output;
using Analysis.Display;

namespace Analysis.Charts;

/// <summary>What is changed about a figure: each verb returns another one.</summary>
public static class FigureVerbs
{
    /// <summary>The figure with a title that says its subject.</summary>
    public static Figure WithTitle(this Figure figure, string title) => figure with { Layout = figure.Layout with { Title = title } };

    /// <summary>The figure with a title of its horizontal axis, and other things that are given.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="title">What the axis measures, with the unit.</param>
    /// <param name="minimum">The lowest position shown; null for what it was.</param>
    /// <param name="maximum">The highest position shown; null for what it was.</param>
    /// <param name="kind">How positions are spaced; null for what it was.</param>
    public static Figure WithXAxis(
        this Figure figure, string title, double? minimum = null, double? maximum = null, AxisKind? kind = null) =>
        figure.WithXAxis(axis => Changed(axis, title, minimum, maximum, kind));

    /// <summary>The figure with a title of its vertical axis, and other things that are given.</summary>
    /// <inheritdoc cref="WithXAxis(Figure, string, double?, double?, AxisKind?)"/>
    public static Figure WithYAxis(
        this Figure figure, string title, double? minimum = null, double? maximum = null, AxisKind? kind = null) =>
        figure.WithYAxis(axis => Changed(axis, title, minimum, maximum, kind));

    /// <summary>The figure with its horizontal axis changed, in every panel.</summary>
    public static Figure WithXAxis(this Figure figure, Func<Axis, Axis> change) =>
        figure.WithPanels(panel => panel with { X = change(panel.X) });

    /// <summary>The figure with its vertical axis changed, in every panel.</summary>
    public static Figure WithYAxis(this Figure figure, Func<Axis, Axis> change) =>
        figure.WithPanels(panel => panel with { Y = change(panel.Y) });

    /// <summary>The figure with or without a legend.</summary>
    public static Figure WithLegend(this Figure figure, bool isShown = true) =>
        figure with { Layout = figure.Layout with { HasLegend = isShown } };

    /// <summary>The figure in a size.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="width">In pixels, from 200: what it takes where there is room.</param>
    /// <param name="height">In pixels, from 100; null for what the marks need.</param>
    public static Figure WithSize(this Figure figure, int width, int? height = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 200);
        if (height is { } given) ArgumentOutOfRangeException.ThrowIfLessThan(given, 100, nameof(height));
        return figure with { Layout = figure.Layout with { Width = width, Height = height } };
    }

    /// <summary>The figure with its traces changed.</summary>
    public static Figure WithTraces(this Figure figure, Func<Trace, Trace> change) =>
        figure with { Traces = [.. figure.Traces.Select(change)] };

    /// <summary>The figure in a colour.</summary>
    public static Figure WithColor(this Figure figure, ChartColor color) => figure.WithTraces(trace => trace with { Color = color });

    /// <summary>The figure with text that each mark of its first trace says when it is pointed at.</summary>
    public static Figure WithHover(this Figure figure, IReadOnlyList<string> texts) =>
        figure.WithFirst(trace => trace with { Hover = texts });

    /// <summary>The figure with the sentences behind each mark of its first trace.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="evidence">One for each mark; null for a mark without evidence.</param>
    public static Figure WithEvidence(this Figure figure, IReadOnlyList<MarkEvidence?> evidence) =>
        figure.WithFirst(trace => trace with { Evidence = evidence });

    /// <summary>The figure with a note at a place.</summary>
    public static Figure WithAnnotation<TX, TY>(this Figure figure, string text, TX x, TY y) => figure with
    {
        Layout = figure.Layout with
        {
            Annotations = [.. figure.Layout.Annotations, new(text, AxisValues.Of<TX>([x]), AxisValues.Of<TY>([y]))],
        },
    };

    /// <summary>The figure with a note on where its numbers come from: corpus, n, method.</summary>
    public static Figure WithSource(this Figure figure, string source) => figure with { Source = source };

    /// <summary>The figure with words for those who do not see it.</summary>
    public static Figure WithAltText(this Figure figure, string text) => figure with { AltText = text };

    /// <summary>Bars of several traces side by side, on top of each other, or one over the other.</summary>
    public static Figure WithBarMode(this Figure figure, BarMode mode) => figure with { Layout = figure.Layout with { BarMode = mode } };

    /// <summary>Shows the figure: below the cell in a notebook, else as a page in the browser.</summary>
    public static void Show(this Figure figure)
    {
        if (CellContext.Current is not null) Cell.display(figure);
        else BrowserPage.Open(figure);
    }

    /// <summary>Saves the figure; the file is written whole or not at all.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="path">A file that ends in <c>.svg</c>, <c>.html</c>, <c>.png</c> (drawn by an installed Chromium, Chrome or Edge)
    /// or <c>.json</c> (Plotly's schema).</param>
    /// <exception cref="ArgumentException">The file ends in something else.</exception>
    /// <exception cref="ChartException">There is no browser to draw a PNG, or it failed.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Save(this Figure figure, string path) => FigureFile.Save(figure, path);

    internal static Figure WithPanels(this Figure figure, Func<Panel, Panel> change) =>
        figure with { Layout = figure.Layout with { Panels = [.. figure.Layout.Panels.Select(change)] } };

    private static Figure WithFirst(this Figure figure, Func<Trace, Trace> change) =>
        figure with { Traces = [.. figure.Traces.Select((trace, at) => at == 0 ? change(trace) : trace)] };

    private static Axis Changed(Axis axis, string title, double? minimum, double? maximum, AxisKind? kind) => axis with
    {
        Title = title,
        Minimum = minimum ?? axis.Minimum,
        Maximum = maximum ?? axis.Maximum,
        Kind = kind ?? axis.Kind,
    };
}
