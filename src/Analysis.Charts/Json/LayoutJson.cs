using System.Globalization;
using System.Text.Json;
using Analysis.Charts.Drawing;
using Analysis.Charts.Output;

namespace Analysis.Charts.Json;

/// <summary>What stands around the marks, in Plotly's schema.</summary>
internal static class LayoutJson
{
    private const int TitleWidth = 76;
    private const int SourceWidth = 120;
    private const int LineHeight = 15;

    /// <summary>The name of a panel's axis: 'x' of the first, then 'x2'.</summary>
    public static string AxisName(string axis, int panel) =>
        panel == 0 ? axis : string.Create(CultureInfo.InvariantCulture, $"{axis}{panel + 1}");

    public static void Write(Utf8JsonWriter json, Figure figure)
    {
        var layout = figure.Layout;
        var height = FigureHeight.Of(figure);
        var top = TopMargin(figure);
        var source = figure.Source is null ? "" : PlotlyText.Wrapped(figure.Source, SourceWidth);
        var bottom = 56 + (figure.Source is null ? 0 : LineHeight * (1 + source.Split("<br>").Length));
        json.WriteStartObject();
        Title(json, layout.Title);
        json.WriteString("paper_bgcolor", Theme.Light.Paper);
        json.WriteString("plot_bgcolor", Theme.Light.Paper);
        Font(json, "font", 12, Theme.Light.Ink);
        json.WriteNumber("width", layout.Width);
        json.WriteNumber("height", height + top + bottom + (layout.Title is null ? 0 : 34));
        json.WriteString("barmode", layout.BarMode.ToString().ToLowerInvariant());
        json.WriteString("hovermode", "closest");
        json.WriteStartObject("hoverlabel");
        json.WriteString("align", "left");
        json.WriteString("bgcolor", Theme.Light.Paper);
        json.WriteString("bordercolor", Theme.Light.Muted);
        Font(json, "font", 12, Theme.Light.Ink);
        json.WriteEndObject();
        json.WriteBoolean("showlegend", LegendDrawing.Entries(figure).Count > 0);
        Legend(json);
        Margin(json, top + (layout.Title is null ? 0 : 34), bottom);
        PanelsJson.Write(json, figure, height);
        PanelsJson.WriteBounds(json, figure);
        Notes(json, figure, height, source, bottom);
        Meta(json, figure, top, height + top);
        json.WriteEndObject();
    }

    public static void Font(Utf8JsonWriter json, string name, double size, string color)
    {
        json.WriteStartObject(name);
        json.WriteString("family", FigureStyle.Font);
        json.WriteNumber("size", size);
        json.WriteString("color", color);
        json.WriteEndObject();
    }

    // Room for a legend or a scale of colours, and for the titles of panels.
    private static int TopMargin(Figure figure)
    {
        var legend = LegendDrawing.Entries(figure).Count > 0 || figure.Traces.Any(trace => trace is HeatmapTrace) ? 52 : 32;
        return figure.Layout.Panels.Any(panel => panel.Title is not null) ? legend + 16 : legend;
    }

    private static void Title(Utf8JsonWriter json, string? title)
    {
        if (title is null) return;
        json.WriteStartObject("title");
        json.WriteString("text", PlotlyText.Wrapped(title, TitleWidth));
        json.WriteNumber("x", 0.02);
        json.WriteString("xanchor", "left");
        Font(json, "font", 17, Theme.Light.Ink);
        json.WriteEndObject();
    }

    private static void Legend(Utf8JsonWriter json)
    {
        json.WriteStartObject("legend");
        json.WriteString("orientation", "h");
        json.WriteNumber("x", 0);
        json.WriteNumber("y", 1);
        json.WriteString("xanchor", "left");
        json.WriteString("yanchor", "bottom");
        json.WriteEndObject();
    }

    private static void Margin(Utf8JsonWriter json, int top, int bottom)
    {
        json.WriteStartObject("margin");
        json.WriteNumber("l", 40);
        json.WriteNumber("r", 20);
        json.WriteNumber("t", top);
        json.WriteNumber("b", bottom);
        json.WriteEndObject();
        // Plotly would cut the names below a field that is lower than 64 pixels.
        json.WriteNumber("minreducedheight", 16);
    }

    private static void Notes(Utf8JsonWriter json, Figure figure, double height, string source, int bottom)
    {
        json.WriteStartArray("annotations");
        PanelsJson.WriteTitles(json, figure, height);
        foreach (var note in figure.Layout.Annotations) Note(json, note);
        if (source.Length > 0)
        {
            json.WriteStartObject();
            json.WriteString("name", "source");
            json.WriteString("text", source);
            json.WriteString("xref", "paper");
            json.WriteString("yref", "paper");
            json.WriteNumber("x", 0);
            json.WriteNumber("y", 0);
            json.WriteNumber("yshift", 6 - bottom);
            json.WriteString("xanchor", "left");
            json.WriteString("yanchor", "bottom");
            json.WriteString("align", "left");
            json.WriteBoolean("showarrow", false);
            Font(json, "font", 11, Theme.Light.Muted);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Note(Utf8JsonWriter json, Annotation note)
    {
        json.WriteStartObject();
        json.WriteString("text", PlotlyText.Escape(note.Text));
        json.WriteString("xref", AxisName("x", note.Panel));
        json.WriteString("yref", AxisName("y", note.Panel));
        Place(json, "x", note.X);
        Place(json, "y", note.Y);
        json.WriteBoolean("showarrow", true);
        json.WriteNumber("arrowhead", 0);
        json.WriteNumber("arrowwidth", 1);
        json.WriteString("arrowcolor", Theme.Light.Muted);
        json.WriteNumber("ax", 0);
        json.WriteNumber("ay", -22);
        json.WriteEndObject();
    }

    private static void Place(Utf8JsonWriter json, string name, AxisValues value)
    {
        if (value.Kind == AxisKind.Linear) json.WriteNumber(name, value.Number(0));
        else json.WriteString(name, value.Text(0));
    }

    // What the page's script needs, which shows title and source as text of the page.
    private static void Meta(Utf8JsonWriter json, Figure figure, int top, double height)
    {
        json.WriteStartObject("meta");
        json.WriteString("title", figure.Layout.Title);
        json.WriteString("source", figure.Source);
        json.WriteString("description", AltText.Of(figure));
        json.WriteString("scale", figure.Traces.OfType<HeatmapTrace>().FirstOrDefault()?.ScaleTitle);
        json.WriteNumber("panels", figure.Layout.Panels.Count);
        json.WriteNumber("columns", figure.Layout.ColumnsUsed);
        json.WriteNumber("between", PanelsJson.Between);
        json.WriteNumber("top", top);
        json.WriteNumber("height", height);
        json.WriteBoolean("equalSteps", figure.Layout.HasEqualSteps);
        json.WriteEndObject();
    }
}
