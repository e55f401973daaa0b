namespace Analysis.Charts.Drawing;

/// <summary>The height that marks need.</summary>
internal static class PlotHeight
{
    private const double Usual = 300;
    private const double InGrid = 170;
    private const double OnPhone = 240;
    private const double PhoneWidth = 420;

    public static double Of(Figure figure, IReadOnlyList<Trace> traces, Scale y, double width)
    {
        if (y.Kind == AxisKind.Category && traces.Count > 0) return Rows(figure, traces, y.Categories.Count);
        if (figure.Layout.HasEqualSteps) return Math.Min(width, 620);
        if (figure.Layout.Panels.Count > 1) return InGrid;
        return width < PhoneWidth ? OnPhone : Usual;
    }

    private static double Rows(Figure figure, IReadOnlyList<Trace> traces, int rows)
    {
        var bars = traces.OfType<BarTrace>().Count(trace => trace.IsHorizontal);
        var side = figure.Layout.BarMode == BarMode.Group ? bars : Math.Min(bars, 1);
        var row = rows > 80 ? 15 : rows > 40 ? 18 : traces.Any(trace => trace is HeatmapTrace) ? 26 : 23;
        return Math.Max(rows, 1) * Math.Max(row, side * 11.0);
    }
}
