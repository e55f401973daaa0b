namespace Analysis.Charts.Drawing;

/// <summary>Draws the traces of a panel, one above the other.</summary>
internal sealed class TraceDrawing(
    Figure figure, SvgCanvas canvas, MarkWriter marks, IReadOnlyList<ChartColor> colors, Scale x, Scale y, Frame frame)
{
    public void Draw(IReadOnlyList<(Trace Trace, int At)> traces)
    {
        var bars = new BarDrawing(canvas, marks, x, y, figure.Layout.BarMode, traces.Count(pair => pair.Trace is BarTrace));
        var points = new ScatterDrawing(canvas, marks, x, y, new(canvas, marks, x, y, frame, LabelPlacing.Of(traces, x, y, frame)));
        foreach (var (trace, at) in traces)
        {
            canvas.Open("g");
            // Where there is text, marks are pale by themselves, so that it is not.
            if (trace.Opacity < 1 && !trace.HasPaleMarks) canvas.With("opacity", trace.Opacity);
            switch (trace)
            {
                case BarTrace one:
                    bars.Draw(one, at, colors[at]);
                    break;
                case ScatterTrace one:
                    points.Draw(one, at, colors[at]);
                    break;
                case HeatmapTrace one:
                    new HeatmapDrawing(canvas, marks, x, y, frame).Draw(one, at);
                    break;
            }

            canvas.Close();
        }
    }
}
