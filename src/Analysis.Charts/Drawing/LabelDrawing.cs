namespace Analysis.Charts.Drawing;

/// <summary>Draws the text beside points. Where a trace has no marks, its text is what says words and leads to sentences.</summary>
internal sealed class LabelDrawing(SvgCanvas canvas, MarkWriter marks, Scale x, Scale y, Frame frame, LabelPlacing placing)
{
    public void Draw(ScatterTrace points, int at, ChartColor color)
    {
        for (var mark = 0; mark < points.Count && points.Labels is not null; mark++)
        {
            var (px, py) = (x.Of(points.X, mark), y.Of(points.Y, mark));
            if (points.Labels[mark].Length == 0 || !double.IsFinite(px) || !double.IsFinite(py)) continue;
            if (placing.Of(points, at, mark) is not { } place) continue;
            var size = points.Label.Sizes is { } sizes ? sizes[mark] * x.PixelsPerStep : LabelBoxes.Size;
            var disc = points.Mode.HasFlag(ScatterMode.Markers) ? points.Marker.SizeOf(mark) : 0;
            var box = LabelBoxes.Of(points.Labels[mark], px, py, place, disc, size);
            // On the left where there is no room on the right.
            if (place == LabelPlace.Right && box.Right > frame.Right + 4) place = LabelPlace.Left;
            var (across, line, anchor) = LabelBoxes.Anchor(place, disc, size);
            var (text, style) = (points.Labels[mark], new LetterStyle(size, anchor, points.Label.HasTraceColor ? color : null));
            if (disc > 0) Write(text, px + across, py + line, style, isMark: false);
            else marks.Write(points, new(at, mark, box), () => Write(text, px + across, py + line, style, isMark: true));
        }
    }

    private void Write(string text, double left, double line, LetterStyle style, bool isMark)
    {
        canvas.Open("text").With("x", left).With("y", line).With("font-size", style.Size);
        if (style.Color is null) canvas.With("class", "f-ink halo");
        canvas.With("text-anchor", style.Anchor);
        if (style.Color is { } color) canvas.Fill(color);
        else
        {
            canvas.With("fill", Theme.Light.Ink).With("stroke", Theme.Light.Paper).With("stroke-width", 3).With("paint-order", "stroke")
                .With("stroke-linejoin", "round");
        }

        if (!isMark) canvas.With("pointer-events", "none");
        canvas.Text(text).Close();
    }

    private readonly record struct LetterStyle(double Size, string Anchor, ChartColor? Color);
}
