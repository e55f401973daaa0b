namespace Analysis.Charts.Drawing;

/// <summary>Where the field of a panel lies, and which value is at which pixel of it.</summary>
internal sealed record PanelPlan(Scale X, Scale Y, LeftAxisDrawing LeftAxis, BottomAxisDrawing BottomAxis, Frame Frame, double Below)
{
    /// <summary>Plans a panel below its titles.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="index">The panel, from 0.</param>
    /// <param name="left">The column's left edge.</param>
    /// <param name="top">Where the field begins.</param>
    /// <param name="width">The column's width.</param>
    /// <param name="height">The height of field and horizontal axis; null for what the marks need.</param>
    public static PanelPlan Of(Figure figure, int index, double left, double top, double width, double? height)
    {
        var panel = figure.Layout.Panels[index];
        Trace[] traces = [.. figure.Traces.Where(trace => trace.Panel == index)];
        var x = ScaleFinder.Horizontal(panel, traces, figure.Layout.BarMode);
        var y = ScaleFinder.Vertical(panel, traces, figure.Layout.BarMode);
        var leftAxis = new LeftAxisDrawing(panel.Y, y);
        var bottomAxis = new BottomAxisDrawing(panel.X, x);
        var plotLeft = left + leftAxis.Width(width);
        var plotWidth = left + width - plotLeft - RightRoom(traces, width);
        var below = bottomAxis.Height(plotWidth);
        var start = Math.Max(plotLeft, left + bottomAxis.Overhang(plotWidth));
        (plotWidth, plotLeft) = (plotWidth - (start - plotLeft), start);
        var plotHeight = height is { } given ? Math.Max(40, given - below) : PlotHeight.Of(figure, traces, y, plotWidth);
        if (figure.Layout.HasEqualSteps) plotHeight = EqualSteps.Fit(x, y, plotWidth, plotHeight, height is null);

        var frame = new Frame(plotLeft, top, plotWidth, plotHeight);
        x.Place(frame.Left, frame.Right);
        y.Place(frame.Bottom, frame.Top);
        if (figure.Layout.HasEqualSteps) EqualSteps.Place(x, y, frame);
        return new(x, y, leftAxis, bottomAxis, frame, below);
    }

    private static double RightRoom(IReadOnlyList<Trace> traces, double width)
    {
        var labels = traces.OfType<BarTrace>().Where(bars => bars.IsHorizontal).SelectMany(bars => bars.Labels ?? []);
        var longest = labels.Select(label => TextMeasure.Width(label, BarDrawing.LabelSize)).DefaultIfEmpty(4).Max();
        return Math.Min(longest + 8, width * 0.3);
    }
}
