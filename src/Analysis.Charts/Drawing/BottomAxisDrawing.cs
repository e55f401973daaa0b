namespace Analysis.Charts.Drawing;

/// <summary>The horizontal axis: its labels below, its title, and the grid's upright lines.</summary>
internal sealed class BottomAxisDrawing(Axis axis, Scale scale)
{
    private const double Size = 12;
    private const double LeastStep = 20;

    public double Height(double width)
    {
        if (!axis.IsVisible) return 6;
        var labels = scale.Kind == AxisKind.Category ? BottomLabels.Of(scale, width, Size).Height : Size + 10;
        return labels + (axis.Title is null ? 0 : TextMeasure.Lines(axis.Title, Size, width).Count * (Size + 5)) + 4;
    }

    /// <summary>How far the first label stands out to the left of the field.</summary>
    public double Overhang(double width) =>
        axis.IsVisible && scale.Kind == AxisKind.Category ? BottomLabels.Of(scale, width, Size).Overhang : 0;

    public void Draw(SvgCanvas canvas, Frame frame)
    {
        if (!axis.IsVisible) return;
        if (scale.Kind == AxisKind.Category) Names(canvas, frame);
        else Values(canvas, frame);

        var y = frame.Bottom + Height(frame.Width) - 6;
        foreach (var line in TextMeasure.Lines(axis.Title ?? "", Size, frame.Width).Reverse())
        {
            canvas.Label(line, frame.Left + (frame.Width / 2), y, Size, "muted", "middle");
            y -= Size + 5;
        }
    }

    private void Names(SvgCanvas canvas, Frame frame)
    {
        var labels = BottomLabels.Of(scale, frame.Width, Size);
        var every = Math.Max(1, (int)Math.Ceiling(LeastStep / Math.Max(scale.Band, 0.01)));
        for (var place = 0; place < scale.Categories.Count; place++)
        {
            var x = scale.At(place);
            if (axis.HasGrid) canvas.Line(x, frame.Top, x, frame.Bottom, "rule");
            if (place % every == 0) labels.Draw(canvas, place, scale.Categories[place], x, frame.Bottom);
        }
    }

    private void Values(SvgCanvas canvas, Frame frame)
    {
        foreach (var (value, label) in scale.TicksAlong(frame.Width, Size).Places)
        {
            var x = scale.At(value);
            if (x < frame.Left - 0.5 || x > frame.Right + 0.5) continue;
            if (axis.HasGrid) canvas.Line(x, frame.Top, x, frame.Bottom, value == 0 && scale.Kind == AxisKind.Linear ? "quiet" : "rule");
            canvas.Label(label, x, frame.Bottom + Size + 5, Size, "muted", "middle");
        }
    }
}
