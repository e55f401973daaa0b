using System.Text.Json;
using Analysis.Charts.Drawing;

namespace Analysis.Charts.Json;

/// <summary>The panels of a figure, in Plotly's schema: pairs of axes in their parts of the field, and their titles as notes.</summary>
internal static class PanelsJson
{
    /// <summary>The pixels between panels, for the ticks of the one above and the title of the one below.</summary>
    public const int Between = 74;
    private const double Beside = 0.1;

    public static void Write(Utf8JsonWriter json, Figure figure, double height)
    {
        var layout = figure.Layout;
        for (var panel = 0; panel < layout.Panels.Count; panel++)
        {
            var at = panel;
            var traces = figure.Traces.Where(trace => trace.Panel == at).ToArray();
            var x = ScaleFinder.Horizontal(layout.Panels[panel], traces, layout.BarMode);
            var y = ScaleFinder.Vertical(layout.Panels[panel], traces, layout.BarMode);
            var (across, down) = Place(figure.Layout, height, panel);
            AxisJson.Write(json, "x", panel, layout.Panels[panel].X, x, across, layout);
            AxisJson.Write(json, "y", panel, layout.Panels[panel].Y, y, down, layout);
        }
    }

    /// <summary>Writes the titles as notes above the panels.</summary>
    public static void WriteTitles(Utf8JsonWriter json, Figure figure, double height)
    {
        for (var panel = 0; panel < figure.Layout.Panels.Count; panel++)
        {
            if (figure.Layout.Panels[panel].Title is not { } title) continue;
            var (across, down) = Place(figure.Layout, height, panel);
            json.WriteStartObject();
            json.WriteString("name", $"panel-{panel}");
            json.WriteString("text", $"<b>{PlotlyText.Escape(title)}</b>");
            json.WriteString("xref", "paper");
            json.WriteString("yref", "paper");
            JsonValues.Number(json, "x", across.Low);
            JsonValues.Number(json, "y", down.High);
            json.WriteNumber("yshift", 4);
            json.WriteString("xanchor", "left");
            json.WriteString("yanchor", "bottom");
            json.WriteBoolean("showarrow", false);
            json.WriteEndObject();
        }
    }

    /// <summary>Writes the bounds between parts as faint lines behind the marks.</summary>
    public static void WriteBounds(Utf8JsonWriter json, Figure figure)
    {
        if (figure.Layout.Panels.All(panel => panel.Bounds.Count == 0)) return;
        json.WriteStartArray("shapes");
        for (var panel = 0; panel < figure.Layout.Panels.Count; panel++)
        {
            foreach (var bound in figure.Layout.Panels[panel].Bounds)
            {
                json.WriteStartObject();
                json.WriteString("type", "line");
                json.WriteString("layer", "below");
                json.WriteString("xref", LayoutJson.AxisName("x", panel));
                json.WriteString("yref", LayoutJson.AxisName("y", panel) + " domain");
                JsonValues.Number(json, "x0", bound);
                JsonValues.Number(json, "x1", bound);
                json.WriteNumber("y0", 0);
                json.WriteNumber("y1", 1);
                json.WriteStartObject("line");
                json.WriteString("color", Theme.Light.Rule);
                json.WriteNumber("width", 1);
                json.WriteEndObject();
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
    }

    // Shares of the field, from left to right and from bottom to top.
    private static ((double Low, double High) Across, (double Low, double High) Down) Place(Layout layout, double height, int panel)
    {
        var columns = layout.ColumnsUsed;
        var rows = (layout.Panels.Count + columns - 1) / columns;
        var (row, column) = Math.DivRem(panel, columns);
        var gap = rows == 1 ? 0 : Between / height;
        var (width, share) = ((1 - (Beside * (columns - 1))) / columns, (1 - (gap * (rows - 1))) / rows);
        var (left, top) = (column * (width + Beside), 1 - (row * (share + gap)));
        return ((Share(left), Share(left + width)), (Share(top - share), Share(top)));
    }

    // Subtraction leaves a hair's breadth below 0, which plotly refuses.
    private static double Share(double value) => Math.Clamp(Math.Round(value, 6), 0, 1);
}
