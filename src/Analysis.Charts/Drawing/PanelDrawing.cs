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
        var traces = Array.ConvertAll(_traces, pair => pair.Trace);
        var x = ScaleFinder.Horizontal(_panel, traces, _figure.Layout.BarMode);
        var y = ScaleFinder.Vertical(_panel, traces, _figure.Layout.BarMode);
        var above = top;
        top = Titles(left, top, width);

        var leftAxis = new LeftAxisDrawing(_panel.Y, y);
        var bottomAxis = new BottomAxisDrawing(_panel.X, x);
        var plotLeft = left + leftAxis.Width(width);
        var plotWidth = left + width - plotLeft - RightRoom(traces, width);
        var below = bottomAxis.Height(plotWidth);
        var start = Math.Max(plotLeft, left + bottomAxis.Overhang(plotWidth));
        (plotWidth, plotLeft) = (plotWidth - (start - plotLeft), start);
        var plotHeight = height is { } given
            ? Math.Max(40, given - (top - above) - below)
            : PlotHeight.Of(_figure, traces, y, plotWidth);
        if (_figure.Layout.HasEqualSteps) plotHeight = EqualSteps.Fit(x, y, plotWidth, plotHeight, height is null);

        var frame = new Frame(plotLeft, top, plotWidth, plotHeight);
        x.Place(frame.Left, frame.Right);
        y.Place(frame.Bottom, frame.Top);
        if (_figure.Layout.HasEqualSteps) EqualSteps.Place(x, y, frame);
        leftAxis.Draw(_canvas, frame, left);
        bottomAxis.Draw(_canvas, frame);
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

    private static double RightRoom(IReadOnlyList<Trace> traces, double width)
    {
        var labels = traces.OfType<BarTrace>().Where(bars => bars.IsHorizontal).SelectMany(bars => bars.Labels ?? []);
        var longest = labels.Select(label => TextMeasure.Width(label, BarDrawing.LabelSize)).DefaultIfEmpty(4).Max();
        return Math.Min(longest + 8, width * 0.3);
    }
}
