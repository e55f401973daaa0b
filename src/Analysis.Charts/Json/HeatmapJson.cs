using System.Text.Json;
using Analysis.Charts.Drawing;
using Analysis.Charts.Output;

namespace Analysis.Charts.Json;

/// <summary>The cells of a heat map in Plotly's schema.</summary>
internal static class HeatmapJson
{
    // Beyond this a cell is too small for its number.
    private const int MostLabelled = 600;

    public static void Write(Utf8JsonWriter json, HeatmapTrace cells)
    {
        JsonValues.Write(json, "x", cells.X, cells.X.Count);
        JsonValues.Write(json, "y", cells.Y, cells.Y.Count);
        json.WriteStartArray("z");
        foreach (var row in cells.Values)
        {
            json.WriteStartArray();
            foreach (var value in row) JsonValues.Number(json, value);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        Scale(json, cells);
        json.WriteNumber("xgap", 1);
        json.WriteNumber("ygap", 1);
        json.WriteString("hoverinfo", cells.HasHover ? "text" : "skip");
        if (cells.HasHover) Texts(json, "hovertext", cells, mark => PlotlyText.Box(MarkWords.Lines(cells, mark)));
    }

    /// <summary>Writes the numbers in the cells as a trace of text, each in the ink that is read on its cell: a heat map's own text has one colour.</summary>
    public static void WriteLabels(Utf8JsonWriter json, HeatmapTrace cells)
    {
        if (!cells.HasLabels || cells.Count > MostLabelled) return;
        var range = cells.Range();
        int[] known = [.. Enumerable.Range(0, cells.Count).Where(mark => double.IsFinite(cells.ValueOf(mark)))];
        json.WriteStartObject();
        json.WriteString("type", "scatter");
        json.WriteString("mode", "text");
        json.WriteString("name", "labels");
        json.WriteString("xaxis", LayoutJson.AxisName("x", cells.Panel));
        json.WriteString("yaxis", LayoutJson.AxisName("y", cells.Panel));
        JsonValues.Write(json, "x", known.Select(mark => PlotlyText.Escape(cells.X.Text(mark % cells.X.Count))));
        JsonValues.Write(json, "y", known.Select(mark => PlotlyText.Escape(cells.Y.Text(mark / cells.X.Count))));
        JsonValues.Write(json, "text", known.Select(mark => NumberText.Of(cells.ValueOf(mark))));
        json.WriteStartObject("textfont");
        json.WriteNumber("size", 11);
        JsonValues.Write(json, "color", known.Select(mark => Contrast.InkOn(cells.ColorOf(mark, range)!)));
        json.WriteEndObject();
        json.WriteString("hoverinfo", "skip");
        json.WriteBoolean("showlegend", false);
        json.WriteEndObject();
    }

    private static void Scale(Utf8JsonWriter json, HeatmapTrace cells)
    {
        json.WriteStartArray("colorscale");
        var stops = cells.Scale.Stops;
        for (var i = 0; i < stops.Count; i++)
        {
            json.WriteStartArray();
            JsonValues.Number(json, i / (stops.Count - 1.0));
            json.WriteStringValue(stops[i]);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        var (low, high) = cells.Range();
        if (double.IsFinite(low))
        {
            json.WriteNumber("zmin", low);
            json.WriteNumber("zmax", high);
        }

        json.WriteStartObject("colorbar");
        json.WriteString("orientation", "h");
        json.WriteString("yanchor", "bottom");
        json.WriteNumber("y", 1);
        json.WriteNumber("thickness", 10);
        json.WriteNumber("len", 0.5);
        json.WriteNumber("x", 0);
        json.WriteString("xanchor", "left");
        json.WriteNumber("outlinewidth", 0);
        if (cells.ScaleTitle is { } title)
        {
            json.WriteStartObject("title");
            json.WriteString("text", PlotlyText.Escape(title));
            json.WriteString("side", "top");
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Texts(Utf8JsonWriter json, string name, HeatmapTrace cells, Func<int, string> text)
    {
        json.WriteStartArray(name);
        for (var row = 0; row < cells.Y.Count; row++)
            WriteRow(json, Enumerable.Range(row * cells.X.Count, cells.X.Count).Select(text));
        json.WriteEndArray();
    }

    private static void WriteRow(Utf8JsonWriter json, IEnumerable<string> texts)
    {
        json.WriteStartArray();
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
