namespace Analysis.Charts.Drawing;

/// <summary>The height of the fields for marks, without what stands above and below them.</summary>
internal static class FigureHeight
{
    private const double TitleAndTicks = 62;
    private const double TicksAndTitle = 44;
    private const double Edge = 14;

    public static double Of(Figure figure)
    {
        var layout = figure.Layout;
        if (layout.Height is { } given) return Math.Max(100, given - 110);
        var columns = layout.ColumnsUsed;
        var height = 0.0;
        for (var row = 0; row * columns < layout.Panels.Count; row++)
        {
            var panels = Enumerable.Range(row * columns, Math.Min(columns, layout.Panels.Count - (row * columns)));
            height += panels.Max(panel => Panel(figure, panel)) + (layout.Panels.Count > 1 ? TitleAndTicks : 0);
        }

        return Math.Round(height);
    }

    private static double Panel(Figure figure, int panel)
    {
        var plan = PanelPlan.Of(figure, panel, Edge, 0, figure.Layout.Width - (2 * Edge), null);
        // Names below a field may take more room than figures.
        var room = figure.Layout.Panels[panel].X.IsVisible ? Math.Max(TicksAndTitle, plan.X.Kind == AxisKind.Category ? plan.Below : 0) : 0;
        if (figure.Layout.HasEqualSteps) return plan.Frame.Height + room;
        var traces = figure.Traces.Where(trace => trace.Panel == panel).ToArray();
        return PlotHeight.Of(figure, traces, plan.Y, figure.Layout.Width) + room;
    }
}
