using System.Text;

namespace Analysis.Charts.Drawing;

/// <summary>Draws lines, the areas that they enclose, and points.</summary>
internal sealed class ScatterDrawing(SvgCanvas canvas, MarkWriter marks, Scale x, Scale y, LabelDrawing labels)
{
    public void Draw(ScatterTrace points, int at, ChartColor color)
    {
        if (points.IsFilled) Area(points, color);
        else if (points.Mode.HasFlag(ScatterMode.Lines)) Line(points, color);
        if (points.Interval is { } interval) Intervals(points, interval);
        if (points.Mode.HasFlag(ScatterMode.Markers)) Marks(points, at, color);
        if (points.Mode.HasFlag(ScatterMode.Text)) labels.Draw(points, at, color);
    }

    private void Marks(ScatterTrace points, int at, ChartColor color)
    {
        var isPale = points is { Opacity: < 1, HasPaleMarks: true };
        if (isPale) canvas.Open("g").With("opacity", points.Opacity);
        Points(points, at, color);
        if (isPale) canvas.Close();
    }

    private void Area(ScatterTrace points, ChartColor color) =>
        canvas.Open("path").With("d", Path(points) + "Z").With("fill-opacity", points.Opacity).Fill(color).Close();

    private void Line(ScatterTrace points, ChartColor color)
    {
        canvas.Open("path").With("d", Path(points)).With("fill", "none").Stroke(color, points.Line.Width).With("stroke-linejoin", "round");
        if (Pieces(points.Line.Dash) is { } pieces) canvas.With("stroke-dasharray", pieces);
        canvas.Close();
    }

    private string Path(ScatterTrace points)
    {
        var path = new StringBuilder();
        var isDown = false;
        for (var mark = 0; mark < points.Count; mark++)
        {
            var (px, py) = (x.Of(points.X, mark), y.Of(points.Y, mark));
            var exists = double.IsFinite(px) && double.IsFinite(py);
            if (exists) path.Append(isDown ? 'L' : 'M').Append(SvgCanvas.Number(px)).Append(' ').Append(SvgCanvas.Number(py));
            isDown = exists;
        }

        return path.ToString();
    }

    private void Intervals(ScatterTrace points, ErrorBars interval)
    {
        for (var mark = 0; mark < points.Count; mark++)
        {
            var value = points.Y.Number(mark);
            Whiskers.Draw(canvas, false, x.Of(points.X, mark), y.At(value - interval.Below[mark]), y.At(value + interval.Above[mark]), "quiet");
        }
    }

    private void Points(ScatterTrace points, int at, ChartColor color)
    {
        var isSilent = points is { HasHover: false, Marker.HasOutline: false };
        if ((isSilent || !MarkWriter.IsSingle(points)) && points.Marker.Sizes is null)
        {
            Crowd(points, color);
            return;
        }

        for (var mark = 0; mark < points.Count; mark++)
        {
            var (px, py) = (x.Of(points.X, mark), y.Of(points.Y, mark));
            if (!double.IsFinite(px) || !double.IsFinite(py)) continue;
            var size = points.Marker.SizeOf(mark);
            var place = new Frame(px - (size / 2), py - (size / 2), size, size);
            marks.Write(points, new(at, mark, place), () => Symbols.Draw(canvas, points.Marker, px, py, size, color));
        }
    }

    // Thousands of points in one stroke: a line of no length with round ends is a disc.
    private void Crowd(ScatterTrace points, ChartColor color)
    {
        var isTick = points.Marker.Symbol == MarkerSymbol.Tick;
        var (up, stroke) = isTick ? (points.Marker.Size / 2, "v" + SvgCanvas.Number(points.Marker.Size)) : (0, "h0");
        var path = new StringBuilder();
        for (var mark = 0; mark < points.Count; mark++)
        {
            var (px, py) = (x.Of(points.X, mark), y.Of(points.Y, mark));
            if (double.IsFinite(px) && double.IsFinite(py)) path.Append('M').Append(SvgCanvas.Number(px)).Append(' ').Append(SvgCanvas.Number(py - up)).Append(stroke);
        }

        canvas.Open("path").With("d", path.ToString()).With("fill", "none").Stroke(color, isTick ? Symbols.TickWidth : points.Marker.Size)
            .With("stroke-linecap", isTick ? "butt" : "round").Close();
    }

    private static string? Pieces(Dash dash) => dash switch
    {
        Dash.Dash => "7 4",
        Dash.Dot => "2 3",
        Dash.DashDot => "8 3 2 3",
        _ => null,
    };
}
