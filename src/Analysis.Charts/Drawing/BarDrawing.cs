namespace Analysis.Charts.Drawing;

/// <summary>Draws bars, with intervals and labels at their ends.</summary>
internal sealed class BarDrawing(SvgCanvas canvas, MarkWriter marks, Scale x, Scale y, BarMode mode, int traces)
{
    /// <summary>The size of the labels at the bars' ends.</summary>
    public const double LabelSize = 11.5;

    private const double Thickness = 0.72;

    private readonly Stacks _stacks = new();
    private int _place;

    public void Draw(BarTrace bars, int at, ChartColor color)
    {
        var (along, across) = bars.IsHorizontal ? (x, y) : (y, x);
        var step = across.Kind == AxisKind.Category ? across.Band : Step(bars, across);
        var side = mode == BarMode.Group ? Math.Max(1, traces) : 1;
        var thickness = step * Thickness / side;
        for (var mark = 0; mark < bars.Count; mark++)
        {
            var middle = across.Of(bars.Positions, mark);
            if (bars.Values.IsMissing(mark) || double.IsNaN(middle)) continue;
            if (mode == BarMode.Group) middle += (_place - ((side - 1) / 2.0)) * thickness;
            var (from, to) = mode == BarMode.Stack
                ? _stacks.Put(bars.Positions.Text(mark), bars.Values.Number(mark))
                : (along.Kind == AxisKind.Logarithmic ? along.Low : 0, bars.Values.Number(mark));
            var (start, end) = (along.At(from), along.At(to));
            var bar = Place(bars.IsHorizontal, Math.Min(start, end), Math.Abs(end - start), middle - (thickness / 2), thickness);
            marks.Write(bars, new(at, mark, bar), () => Bar(bar, color, bars.Opacity));
            if (bars.Interval is { } interval)
                Whiskers.Draw(canvas, bars.IsHorizontal, middle, along.At(to - interval.Below[mark]), along.At(to + interval.Above[mark]), "ink");

            if (bars.Labels is { } labels && labels[mark].Length > 0) Label(bars, labels[mark], end, middle, to < 0, thickness);
        }

        _place++;
    }

    private static Frame Place(bool isHorizontal, double low, double length, double side, double thickness) =>
        isHorizontal ? new(low, side, length, thickness) : new(side, low, thickness, length);

    private void Bar(Frame bar, ChartColor color, double opacity)
    {
        canvas.Open("rect").With("x", bar.Left).With("y", bar.Top).With("width", bar.Width).With("height", bar.Height).Fill(color);
        if (opacity < 1) canvas.With("fill-opacity", opacity);
        canvas.Close();
    }

    private void Label(BarTrace bars, string label, double end, double middle, bool isNegative, double thickness)
    {
        if (bars.IsHorizontal && thickness < 8) return;
        if (bars.IsHorizontal) canvas.Label(label, end + (isNegative ? -5 : 5), middle + 4, LabelSize, "muted", isNegative ? "end" : "start");
        else if (TextMeasure.Width(label, LabelSize) < thickness / Thickness) canvas.Label(label, middle, end - 5, LabelSize, "muted", "middle");
    }

    // The least distance between two bars on an axis of numbers or days.
    private static double Step(BarTrace bars, Scale across)
    {
        var places = Enumerable.Range(0, bars.Count).Select(mark => across.Of(bars.Positions, mark)).Where(double.IsFinite).Distinct().Order().ToArray();
        return places.Length < 2 ? 40 : Enumerable.Range(1, places.Length - 1).Min(i => places[i] - places[i - 1]);
    }
}
