using System.Text.Json;
using Analysis.Charts.Drawing;

namespace Analysis.Charts.Json;

/// <summary>The text beside points in Plotly's schema: the same labels on the same sides as in a drawing of the figure's own width.</summary>
internal static class LabelJson
{
    private const double Edge = 14;

    public static void Write(Utf8JsonWriter json, Figure figure, int at, ScatterTrace points, ChartColor color)
    {
        if (!points.Mode.HasFlag(ScatterMode.Text) || points.Labels is not { } labels) return;
        if (LabelPlacing.IsWeighed(points)) Placed(json, figure, at, points, labels);
        else
        {
            JsonValues.Write(json, "text", labels.Select(PlotlyText.Escape));
            json.WriteString("textposition", Position(points.Label.Place));
        }

        Font(json, figure, points, color);
    }

    private static void Placed(Utf8JsonWriter json, Figure figure, int at, ScatterTrace points, IReadOnlyList<string> labels)
    {
        var plan = Plan(figure, points.Panel);
        var traces = figure.Traces.Select((trace, place) => (trace, place)).Where(pair => pair.trace.Panel == points.Panel).ToArray();
        var placing = LabelPlacing.Of(traces, plan.X, plan.Y, plan.Frame);
        LabelPlace?[] places = [.. Enumerable.Range(0, Math.Min(points.Count, labels.Count)).Select(mark => placing.Of(points, at, mark))];
        JsonValues.Write(json, "text", places.Select((place, mark) => place is null ? "" : PlotlyText.Escape(labels[mark])));
        JsonValues.Write(json, "textposition", places.Select(place => Position(place ?? LabelPlace.Right)));
    }

    private static void Font(Utf8JsonWriter json, Figure figure, ScatterTrace points, ChartColor color)
    {
        if (points.Label.Sizes is { } sizes)
        {
            var pixels = Plan(figure, points.Panel).X.PixelsPerStep;
            json.WriteStartObject("textfont");
            JsonValues.Write(json, "size", sizes.Select(size => Math.Max(1, size * pixels)));
            if (points.Label.HasTraceColor) json.WriteString("color", color.Light);
            json.WriteEndObject();
        }
        else if (points.Label.HasTraceColor)
        {
            json.WriteStartObject("textfont");
            json.WriteString("color", color.Light);
            json.WriteEndObject();
        }

        // The page's script keeps sizes in step with the field, and labels apart where the field is narrower or the font wider than was planned.
        json.WriteStartObject("meta");
        json.WriteBoolean("apart", LabelPlacing.IsWeighed(points));
        if (points.Label.Sizes is { } steps) JsonValues.Write(json, "sizes", steps);
        json.WriteEndObject();
    }

    private static PanelPlan Plan(Figure figure, int panel) => PanelPlan.Of(
        figure, panel, Edge, 0, (figure.Layout.Width - (2 * Edge)) / figure.Layout.ColumnsUsed, figure.Layout.Panels.Count > 1 ? null : Height(figure));

    private static double? Height(Figure figure) => figure.Layout.Height is null ? null : FigureHeight.Of(figure);

    private static string Position(LabelPlace place) => place switch
    {
        LabelPlace.Left => "middle left",
        LabelPlace.Above => "top center",
        LabelPlace.Below => "bottom center",
        LabelPlace.AboveRight => "top right",
        LabelPlace.AboveLeft => "top left",
        LabelPlace.BelowRight => "bottom right",
        LabelPlace.BelowLeft => "bottom left",
        LabelPlace.Middle => "middle center",
        _ => "middle right",
    };
}
