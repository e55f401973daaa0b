using Analysis.Charts.Output;

namespace Analysis.Charts.Drawing;

/// <summary>Draws a figure as SVG: title, legend, panels and source from top to bottom.</summary>
internal sealed class FigureDrawing
{
    private const double Edge = 14;
    private const double TitleSize = 17;
    private const double SourceSize = 11.5;
    private const double Gap = 26;

    private readonly Figure _figure;
    private readonly DrawingOptions _options;
    private readonly double _width;
    private readonly SvgCanvas _canvas;
    private readonly MarkWriter _marks;
    private readonly IReadOnlyList<ChartColor> _colors;

    private FigureDrawing(Figure figure, DrawingOptions options, SvgCanvas canvas)
    {
        _figure = figure;
        _options = options;
        _width = options.Width ?? figure.Layout.Width;
        _canvas = canvas;
        _marks = new(canvas, options);
        _colors = TraceColors.Of(figure.Traces);
    }

    /// <summary>The figure as a drawing.</summary>
    public static Drawn Draw(Figure figure, DrawingOptions options)
    {
        // What stands below is drawn last, and the height is known only then: the body comes first.
        using var body = new SvgCanvas();
        body.Open("g");
        var drawing = new FigureDrawing(figure, options, body);
        var height = drawing.DrawBody();
        body.Close();

        using var canvas = new SvgCanvas();
        var width = drawing._width;
        canvas.Open("svg").With("viewBox", $"0 0 {width} {SvgCanvas.Number(height)}").With("width", width).With("height", height)
            .With("class", "analysis-figure").With("role", options.HasWords ? "group" : "img")
            .With("aria-label", AltText.Of(figure)).With("font-family", FigureStyle.Font);
        canvas.Open("style").Raw(FigureStyle.Colors).Close();
        canvas.Open("rect").With("width", width).With("height", height).Fill("paper").Close();
        canvas.Raw(body.ToString());
        return new(canvas.Close().ToString(), width, height, drawing._marks.Spots);
    }

    private double DrawBody()
    {
        var y = Edge;
        foreach (var line in TextMeasure.Lines(_figure.Layout.Title ?? "", TitleSize, _width - (2 * Edge)))
        {
            y += TitleSize;
            _canvas.Label(line, Edge, y, TitleSize, "ink", isBold: true);
            y += 5;
        }

        y = LegendDrawing.Draw(_canvas, _figure, _colors, Edge, y, _width - (2 * Edge));
        y = DrawPanels(y + 4);
        foreach (var line in TextMeasure.Lines(_figure.Source ?? "", SourceSize, _width - (2 * Edge)))
        {
            y += SourceSize + 4;
            _canvas.Label(line, Edge, y, SourceSize, "muted");
        }

        return y + Edge;
    }

    private double DrawPanels(double y)
    {
        var panels = _figure.Layout.Panels;
        var columns = Math.Clamp((int)((_width - (2 * Edge) + Gap) / (PanelDrawing.LeastWidth + Gap)), 1, _figure.Layout.ColumnsUsed);
        var width = (_width - (2 * Edge) - (Gap * (columns - 1))) / columns;
        for (var row = 0; row * columns < panels.Count; row++)
        {
            var bottom = y;
            for (var at = row * columns; at < Math.Min(panels.Count, (row + 1) * columns); at++)
            {
                var panel = new PanelDrawing(_figure, at, _canvas, _marks, _colors);
                bottom = Math.Max(bottom, panel.Draw(Edge + ((at - (row * columns)) * (width + Gap)), y, width, Height(y)));
            }

            y = bottom + (panels.Count > columns ? 10 : 0);
        }

        return y;
    }

    // A height that was given is that of the whole figure on a page with room; a phone's drawing takes what it needs.
    private double? Height(double top)
    {
        if (_options.Width is not null || _figure.Layout.Height is not { } height || _figure.Layout.Panels.Count > 1) return null;
        var source = TextMeasure.Lines(_figure.Source ?? "", SourceSize, _width - (2 * Edge)).Count * (SourceSize + 4);
        return Math.Max(60, height - top - source - Edge);
    }
}
