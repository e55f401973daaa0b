namespace Analysis.Charts.Drawing;

/// <summary>Draws the legend between title and panels: named traces with their mark, and the scale of a heat map.</summary>
internal static class LegendDrawing
{
    private const double Size = 12.5;
    private const double Row = 20;
    private const double Symbol = 18;
    private const double Between = 18;
    private const double ScaleWidth = 140;

    /// <summary>Draws, and says where it ends.</summary>
    public static double Draw(SvgCanvas canvas, Figure figure, IReadOnlyList<ChartColor> colors, double left, double top, double width)
    {
        var entries = Entries(figure);
        if (entries.Count > 0)
        {
            var (x, y) = (left, top + Row);
            foreach (var (trace, at) in entries)
            {
                var name = TextMeasure.Cut(trace.Name!, Size, width - Symbol - 6);
                var room = Symbol + 6 + TextMeasure.Width(name, Size);
                if (x > left && x + room > left + width) (x, y) = (left, y + Row);
                Key(canvas, trace, colors[at], x, y - 4.5);
                canvas.Label(name, x + Symbol + 6, y, Size, "ink");
                x += room + Between;
            }

            top = y;
        }

        foreach (var cells in figure.Traces.OfType<HeatmapTrace>()) top = Scale(canvas, cells, left, top + Row, width);
        return top;
    }

    /// <summary>The traces that the legend lists, where there is one.</summary>
    public static IReadOnlyList<(Trace Trace, int At)> Entries(Figure figure)
    {
        var named = Named(figure);
        return figure.Layout.HasLegend ?? named.Count > 1 ? named : [];
    }

    /// <summary>The traces that have a name for a legend: one of each group, the darkest.</summary>
    public static IReadOnlyList<(Trace Trace, int At)> Named(Figure figure) =>
    [
        .. figure.Traces.Select((trace, at) => (Trace: trace, At: at))
            .Where(pair => pair.Trace is { Name: not null, IsInLegend: true } and not HeatmapTrace)
            .GroupBy(pair => pair.Trace.LegendGroup ?? $"\0{pair.At}", StringComparer.Ordinal).Select(group => group.MaxBy(pair => pair.Trace.Opacity)),
    ];

    private static void Key(SvgCanvas canvas, Trace trace, ChartColor color, double x, double y)
    {
        if (trace is not ScatterTrace points || points.IsFilled)
        {
            canvas.Open("rect").With("x", x + 3).With("y", y - 6).With("width", 12).With("height", 12).Fill(color);
            if (trace is ScatterTrace && trace.Opacity < 1) canvas.With("fill-opacity", trace.Opacity);
            canvas.Close();
            return;
        }

        if (points.Mode.HasFlag(ScatterMode.Lines)) canvas.Open("line").With("x1", x).With("y1", y).With("x2", x + Symbol).With("y2", y).Stroke(color, points.Line.Width).Close();
        if (points.Mode.HasFlag(ScatterMode.Markers)) Symbols.Draw(canvas, points.Marker, x + (Symbol / 2), y, Math.Clamp(points.Marker.Size, 9, 11), color);
    }

    private static double Scale(SvgCanvas canvas, HeatmapTrace cells, double left, double y, double width)
    {
        var (low, high) = cells.Range();
        var x = left;
        if (cells.ScaleTitle is { } title)
        {
            canvas.Label(title, x, y, Size, "muted");
            x += TextMeasure.Width(title, Size) + 12;
            if (x + ScaleWidth + 70 > left + width) (x, y) = (left, y + Row);
        }

        if (!double.IsFinite(low)) return y;
        var from = NumberText.Of(low);
        canvas.Label(from, x, y, Size, "muted");
        x += TextMeasure.Width(from, Size) + 6;
        const int steps = 28;
        for (var i = 0; i < steps; i++)
        {
            canvas.Open("rect").With("x", x + (i * ScaleWidth / steps)).With("y", y - 10).With("width", (ScaleWidth / steps) + 0.5).With("height", 11)
                .With("fill", cells.Scale.At(i / (steps - 1.0))).Close();
        }

        canvas.Label(NumberText.Of(high), x + ScaleWidth + 6, y, Size, "muted");
        return y;
    }
}
