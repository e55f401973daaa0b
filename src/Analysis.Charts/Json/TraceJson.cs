using System.Text.Json;
using Analysis.Charts.Drawing;
using Analysis.Charts.Output;

namespace Analysis.Charts.Json;

/// <summary>A trace in Plotly's schema.</summary>
internal static class TraceJson
{
    public static void Write(Utf8JsonWriter json, Figure figure, int at, ChartColor color)
    {
        var trace = figure.Traces[at];
        json.WriteStartObject();
        json.WriteString("type", trace.SchemaType);
        if (trace.Name is { } name) json.WriteString("name", PlotlyText.Escape(name));
        json.WriteBoolean("showlegend", LegendDrawing.Named(figure).Any(entry => entry.At == at));
        if (trace.LegendGroup is { } group) json.WriteString("legendgroup", group);
        if (trace.Opacity < 1 && (!trace.HasPaleMarks || trace is ScatterTrace { IsFilled: true })) json.WriteNumber("opacity", trace.Opacity);
        json.WriteString("xaxis", LayoutJson.AxisName("x", trace.Panel));
        json.WriteString("yaxis", LayoutJson.AxisName("y", trace.Panel));
        switch (trace)
        {
            case BarTrace bars:
                Bars(json, bars, color);
                break;
            case ScatterTrace points:
                Points(json, points, color);
                LabelJson.Write(json, figure, at, points, color);
                break;
            case HeatmapTrace cells:
                HeatmapJson.Write(json, cells);
                break;
        }

        if (trace is not HeatmapTrace) Hover(json, trace);
        json.WriteEndObject();
    }

    private static void Bars(Utf8JsonWriter json, BarTrace bars, ChartColor color)
    {
        json.WriteString("orientation", bars.IsHorizontal ? "h" : "v");
        JsonValues.Write(json, "x", bars.IsHorizontal ? bars.Values : bars.Positions, bars.Count);
        JsonValues.Write(json, "y", bars.IsHorizontal ? bars.Positions : bars.Values, bars.Count);
        json.WriteStartObject("marker");
        json.WriteString("color", color.Light);
        if (bars.Opacity < 1) json.WriteNumber("opacity", bars.Opacity);
        json.WriteEndObject();
        if (bars.Labels is { } labels)
        {
            JsonValues.Write(json, "text", labels.Select(PlotlyText.Escape));
            json.WriteString("textposition", "outside");
            json.WriteBoolean("cliponaxis", false);
        }

        if (bars.Interval is { } interval) Interval(json, bars.IsHorizontal ? "error_x" : "error_y", interval, Theme.Light.Ink);
    }

    private static void Points(Utf8JsonWriter json, ScatterTrace points, ChartColor color)
    {
        JsonValues.Write(json, "x", points.X, points.Count);
        JsonValues.Write(json, "y", points.Y, points.Count);
        json.WriteString("mode", Mode(points.Mode));
        json.WriteBoolean("cliponaxis", false);
        json.WriteStartObject("marker");
        json.WriteString("color", color.Light);
        json.WriteString("symbol", Symbol(points.Marker.Symbol));
        if (points.Marker.Sizes is { } sizes) JsonValues.Write(json, "size", sizes.Select(size => Math.Round(size, 2)));
        else json.WriteNumber("size", points.Marker.Size);
        // Without it plotly makes marks of several sizes transparent.
        json.WriteNumber("opacity", points.HasPaleMarks && !points.IsFilled ? points.Opacity : 1);
        if (points.Marker.Symbol == MarkerSymbol.Cross) Stroke(json, color.Light, 2);
        else if (points.Marker.Symbol == MarkerSymbol.Tick) Stroke(json, color.Light, Symbols.TickWidth);
        else if (points.Marker.HasOutline) Stroke(json, Theme.Light.Paper, 1);
        json.WriteEndObject();
        json.WriteStartObject("line");
        json.WriteString("color", color.Light);
        json.WriteNumber("width", points.IsFilled ? 0 : points.Line.Width);
        json.WriteString("dash", points.Line.Dash.ToString().ToLowerInvariant());
        json.WriteEndObject();
        if (points.IsFilled)
        {
            json.WriteString("fill", "toself");
            json.WriteString("fillcolor", color.Light);
        }

        if (points.Interval is { } interval) Interval(json, "error_y", interval, Theme.Light.Quiet);
    }

    private static void Stroke(Utf8JsonWriter json, string color, double width)
    {
        json.WriteStartObject("line");
        json.WriteString("color", color);
        json.WriteNumber("width", width);
        json.WriteEndObject();
    }

    private static void Interval(Utf8JsonWriter json, string name, ErrorBars interval, string color)
    {
        json.WriteStartObject(name);
        json.WriteString("type", "data");
        json.WriteBoolean("symmetric", false);
        JsonValues.Write(json, "array", interval.Above);
        JsonValues.Write(json, "arrayminus", interval.Below);
        json.WriteString("color", color);
        json.WriteNumber("thickness", 1.2);
        json.WriteNumber("width", 3);
        json.WriteEndObject();
    }

    private static void Hover(Utf8JsonWriter json, Trace trace)
    {
        if (!trace.HasHover)
        {
            json.WriteString("hoverinfo", "skip");
            return;
        }

        // Thousands of points say their values by plotly's own means: a text for each would be most of the output.
        if (trace.Hover is null && trace.Evidence is null && !MarkWriter.IsSingle(trace))
        {
            json.WriteString("hoverinfo", trace.Name is null ? "x+y" : "x+y+name");
            return;
        }

        json.WriteString("hoverinfo", "text");
        JsonValues.Write(json, "hovertext", Enumerable.Range(0, trace.Count).Select(mark => PlotlyText.Box(MarkWords.Lines(trace, mark))));
    }

    private static string Mode(ScatterMode mode)
    {
        var parts = new List<string>();
        if (mode.HasFlag(ScatterMode.Lines)) parts.Add("lines");
        if (mode.HasFlag(ScatterMode.Markers)) parts.Add("markers");
        if (mode.HasFlag(ScatterMode.Text)) parts.Add("text");
        return parts.Count == 0 ? "none" : string.Join('+', parts);
    }

    private static string Symbol(MarkerSymbol symbol) => symbol switch
    {
        MarkerSymbol.Square => "square",
        MarkerSymbol.Diamond => "diamond",
        MarkerSymbol.TriangleUp => "triangle-up",
        MarkerSymbol.TriangleDown => "triangle-down",
        MarkerSymbol.Cross => "x-thin",
        MarkerSymbol.Tick => "line-ns",
        _ => "circle",
    };
}
