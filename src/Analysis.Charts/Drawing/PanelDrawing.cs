namespace Analysis.Charts.Drawing;

/// <summary>Draws one panel: its title, axes, grid, marks and notes.</summary>
internal sealed class PanelDrawing
{
    /// <summary>Narrower than this no panel becomes.</summary>
    public const double LeastWidth = 300;

    private const double TitleSize = 13.5;
    private const double AxisSize = 12;

    private readonly Figure _figure;
    private readonly Panel _panel;
    private readonly (Trace Trace, int At)[] _traces;
    private readonly SvgCanvas _canvas;
    private readonly MarkWriter _marks;
    private readonly IReadOnlyList<ChartColor> _colors;
    private readonly int _index;

    public PanelDrawing(Figure figure, int index, SvgCanvas canvas, MarkWriter marks, IReadOnlyList<ChartColor> colors)
    {
        _figure = figure;
        _index = index;
        _panel = figure.Layout.Panels[index];
        _traces = [.. figure.Traces.Select((trace, at) => (trace, at)).Where(pair => pair.trace.Panel == index)];
        _canvas = canvas;
        _marks = marks;
        _colors = colors;
    }

    /// <summary>Draws into a column of the figure.</summary>
    /// <param name="left">The column's left edge.</param>
    /// <param name="top">Where the panel begins.</param>
    /// <param name="width">The column's width.</param>
    /// <param name="height">The height of the whole panel; null for what the marks need.</param>
    /// <returns>Where the panel ends.</returns>
    public double Draw(double left, double top, double width, double? height)
    {
        var above = top;
        top = Titles(left, top, width);
        var (x, y, leftAxis, bottomAxis, frame, below) = PanelPlan.Of(_figure, _index, left, top, width, height - (top - above));
        leftAxis.Draw(_canvas, frame, left);
        bottomAxis.Draw(_canvas, frame);
        foreach (var bound in _panel.Bounds) _canvas.Line(x.At(bound), frame.Top, x.At(bound), frame.Bottom, "rule");
        new TraceDrawing(_figure, _canvas, _marks, _colors, x, y, frame).Draw(_traces);
        NoteDrawing.Draw(_canvas, _figure.Layout.Annotations.Where(note => note.Panel == _index), x, y, frame);
        return frame.Bottom + below;
    }

    private double Titles(double left, double top, double width)
    {
        foreach (var line in TextMeasure.Lines(_panel.Title ?? "", TitleSize, width))
        {
            top += TitleSize + 4;
            _canvas.Label(line, left, top, TitleSize, "ink", isBold: true);
        }

        // Written level above its axis, where it is read without turning the head.
        if (_panel.Y.IsVisible)
        {
            foreach (var line in TextMeasure.Lines(_panel.Y.Title ?? "", AxisSize, width))
            {
                top += AxisSize + 5;
                _canvas.Label(line, left, top, AxisSize, "muted");
            }
        }

        return top + 12;
    }
}
