namespace Analysis.Charts.Drawing;

/// <summary>The vertical axis: its labels on the left, and the grid's level lines.</summary>
internal sealed class LeftAxisDrawing(Axis axis, Scale scale)
{
    private const double Size = 12;
    private const double MostOfWidth = 0.42;
    private const int UsualTicks = 6;
    private const double LeastStep = 14;

    private readonly Ticks _ticks = scale.Ticks(UsualTicks);

    /// <summary>The room that the labels take in a column of this width.</summary>
    public double Width(double column)
    {
        if (!axis.IsVisible || _ticks.Places.Count == 0) return 2;
        return Math.Min(_ticks.Places.Max(tick => TextMeasure.Width(tick.Label, Size)), column * MostOfWidth) + 9;
    }

    public void Draw(SvgCanvas canvas, Frame frame, double left)
    {
        if (!axis.IsVisible) return;
        var isCategory = scale.Kind == AxisKind.Category;
        var every = isCategory ? Math.Max(1, (int)Math.Ceiling(LeastStep / Math.Max(scale.Band, 0.01))) : 1;
        for (var i = 0; i < _ticks.Places.Count; i += every)
        {
            var (value, label) = _ticks.Places[i];
            var y = scale.At(value);
            if (y < frame.Top - 0.5 || y > frame.Bottom + 0.5) continue;
            if (axis.HasGrid) canvas.Line(frame.Left, y, frame.Right, y, value == 0 && !isCategory ? "quiet" : "rule");
            Label(canvas, label, frame.Left - 7, y + (Size * 0.36), frame.Left - left - 7, isCategory ? "ink" : "muted");
        }
    }

    private static void Label(SvgCanvas canvas, string label, double x, double y, double room, string role)
    {
        var cut = TextMeasure.Cut(label, Size, room + 1);
        if (cut == label)
        {
            canvas.Label(label, x, y, Size, role, "end");
            return;
        }

        canvas.Open("g").Open("title").Text(label).Close();
        canvas.Label(cut, x, y, Size, role, "end");
        canvas.Close();
    }
}
