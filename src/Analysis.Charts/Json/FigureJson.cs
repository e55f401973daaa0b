using System.Text;
using System.Text.Json;
using Analysis.Charts.Drawing;

namespace Analysis.Charts.Json;

/// <summary>A figure in Plotly's schema (plotly.com/javascript/reference), with the colours of a light ground.</summary>
internal static class FigureJson
{
    /// <summary>An object with <c>data</c>, <c>layout</c> and <c>config</c>.</summary>
    public static string Write(Figure figure)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            var colors = TraceColors.Of(figure.Traces);
            json.WriteStartObject();
            json.WriteStartArray("data");
            for (var i = 0; i < figure.Traces.Count; i++) TraceJson.Write(json, figure, i, colors[i]);
            // Behind all others, whose places in the list marks are found by.
            foreach (var cells in figure.Traces.OfType<HeatmapTrace>()) HeatmapJson.WriteLabels(json, cells);
            json.WriteEndArray();
            json.WritePropertyName("layout");
            LayoutJson.Write(json, figure);
            json.WriteStartObject("config");
            json.WriteBoolean("responsive", true);
            json.WriteBoolean("displaylogo", false);
            // plotly.js has a button that sends the chart to a server: nothing leaves the machine.
            json.WriteBoolean("showSendToCloud", false);
            json.WriteString("plotlyServerURL", "");
            JsonValues.Write(json, "modeBarButtonsToRemove", ["sendChartToCloud", "select2d", "lasso2d", "autoScale2d"]);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }
}
