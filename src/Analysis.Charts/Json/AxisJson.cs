using System.Text.Json;
using Analysis.Charts.Drawing;

namespace Analysis.Charts.Json;

/// <summary>An axis in Plotly's schema, over the same range as in the drawing.</summary>
internal static class AxisJson
{
    // About what the names of rows take of the figure's width.
    private const double Beside = 120;

    public static void Write(Utf8JsonWriter json, string name, int panel, Axis axis, Scale scale, (double Low, double High) domain, Layout layout)
    {
        var hasEqualSteps = layout.HasEqualSteps;
        json.WriteStartObject($"{name}axis{(panel == 0 ? "" : $"{panel + 1}")}");
        json.WriteString("anchor", LayoutJson.AxisName(name == "x" ? "y" : "x", panel));
        json.WriteString("type", scale.Kind switch
        {
            AxisKind.Category => "category",
            AxisKind.Date => "date",
            AxisKind.Logarithmic => "log",
            _ => "linear",
        });
        if (axis.Title is { } title)
        {
            json.WriteStartObject("title");
            json.WriteString("text", PlotlyText.Wrapped(title, 80));
            LayoutJson.Font(json, "font", 12, Theme.Light.Muted);
            json.WriteEndObject();
        }

        JsonValues.Write(json, "domain", [domain.Low, domain.High]);
        Range(json, axis, scale);
        if (scale.Kind == AxisKind.Category)
            Names(json, scale, name == "x" ? BottomLabels.Of(scale, (domain.High - domain.Low) * (layout.Width - Beside), 12) : null);
        json.WriteBoolean("visible", axis.IsVisible);
        json.WriteBoolean("automargin", true);
        json.WriteBoolean("showgrid", axis.HasGrid);
        json.WriteString("gridcolor", Theme.Light.Rule);
        json.WriteBoolean("zeroline", axis.HasGrid && scale.Kind == AxisKind.Linear);
        json.WriteString("zerolinecolor", Theme.Light.Quiet);
        json.WriteNumber("zerolinewidth", 1);
        json.WriteNumber("ticklen", 4);
        json.WriteString("tickcolor", Theme.Light.Paper);
        LayoutJson.Font(json, "tickfont", 12, scale.Kind == AxisKind.Category ? Theme.Light.Ink : Theme.Light.Muted);
        // The field becomes smaller before the axes show more than was asked for.
        if (hasEqualSteps) json.WriteString("constrain", "domain");
        if (hasEqualSteps && name == "y")
        {
            json.WriteString("scaleanchor", LayoutJson.AxisName("x", panel));
            json.WriteNumber("scaleratio", 1);
        }

        json.WriteEndObject();
    }

    private static void Names(Utf8JsonWriter json, Scale scale, BottomLabels? below)
    {
        // In lines where the drawing has them in lines: plotly would turn them, and does so on a narrow page.
        if (below is { IsTurned: false } && below.Lines.Any(lines => lines.Count > 1))
        {
            json.WriteString("tickmode", "array");
            JsonValues.Write(json, "tickvals", scale.Categories.Select(PlotlyText.Escape));
            JsonValues.Write(json, "ticktext", below.Lines.Select(lines => string.Join("<br>", lines.Select(PlotlyText.Escape))));
        }
        // A name for every row: plotly leaves out every second one where they are close.
        else if (scale.Categories.Count <= 60)
        {
            json.WriteString("tickmode", "linear");
        }
    }

    private static void Range(Utf8JsonWriter json, Axis axis, Scale scale)
    {
        if (scale.Kind == AxisKind.Category)
        {
            json.WriteString("categoryorder", "array");
            JsonValues.Write(json, "categoryarray", scale.Categories.Select(PlotlyText.Escape));
        }

        var (from, to) = axis.IsReversed ? (scale.High, scale.Low) : (scale.Low, scale.High);
        json.WriteStartArray("range");
        foreach (var end in (double[])[from, to])
        {
            if (scale.Kind == AxisKind.Date) json.WriteStringValue(AxisValues.DateText(Math.Round(end)));
            else JsonValues.Number(json, scale.Kind == AxisKind.Logarithmic ? Math.Log10(end) : end);
        }

        json.WriteEndArray();
    }
}
