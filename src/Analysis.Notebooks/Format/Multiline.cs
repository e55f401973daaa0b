using System.Text.Json;
using System.Text.Json.Nodes;

namespace Analysis.Notebooks.Format;

/// <summary>Text that a notebook holds as a string or as a list of lines.</summary>
internal static class Multiline
{
    /// <summary>The text of a string or of a list of strings; null when the node is neither.</summary>
    public static string? Join(JsonNode? node)
    {
        if (node is not JsonArray lines) return JsonText.Of(node);
        foreach (var line in lines)
            if (line?.GetValueKind() != JsonValueKind.String) return null;
        return string.Concat(lines.Select(line => line!.GetValue<string>()));
    }

    /// <summary>The text as a list of lines, each with its line feed.</summary>
    public static JsonArray Split(string text)
    {
        var lines = new JsonArray();
        for (var start = 0; start < text.Length;)
        {
            var feed = text.IndexOf('\n', start);
            var end = feed < 0 ? text.Length : feed + 1;
            lines.Add((JsonNode)text[start..end]);
            start = end;
        }

        return lines;
    }

    /// <summary>A representation as Jupyter writes it: text, SVG and JavaScript as lines, base64 as one string.</summary>
    public static JsonNode Written(string mimeType, string text) =>
        mimeType.StartsWith("text/", StringComparison.Ordinal) || mimeType is "image/svg+xml" or "application/javascript"
            ? Split(text)
            : JsonValue.Create(text);
}
