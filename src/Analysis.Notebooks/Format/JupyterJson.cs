using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Analysis.Notebooks.Format;

/// <summary>
/// JSON as Jupyter writes notebooks: one space of indentation, only what JSON demands escaped, a final line feed. The encoders
/// of System.Text.Json escape more (U+2028, private use), which would change files that Jupyter wrote.
/// </summary>
internal static class JupyterJson
{
    private static readonly SearchValues<char> Escaped =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(code => (char)code), '"', '\\']);

    public static string Write(JsonNode node)
    {
        var text = new StringBuilder();
        Append(text, node, 0);
        return text.Append('\n').ToString();
    }

    private static void Append(StringBuilder text, JsonNode? node, int depth)
    {
        switch (node)
        {
            case null:
                text.Append("null");
                break;
            case JsonObject { Count: 0 }:
                text.Append("{}");
                break;
            case JsonArray { Count: 0 }:
                text.Append("[]");
                break;
            case JsonObject members:
                AppendMembers(text, members, depth);
                break;
            case JsonArray items:
                AppendItems(text, items, depth);
                break;
            default:
                if (node.GetValueKind() == JsonValueKind.String) AppendString(text, node.GetValue<string>());
                else text.Append(node.ToJsonString()); // A number that was read keeps its digits: 1.0 stays 1.0.
                break;
        }
    }

    private static void AppendMembers(StringBuilder text, JsonObject members, int depth)
    {
        text.Append('{');
        for (var i = 0; i < members.Count; i++)
        {
            var (key, value) = members.GetAt(i);
            StartLine(text, i, depth + 1);
            AppendString(text, key);
            text.Append(": ");
            Append(text, value, depth + 1);
        }

        text.Append('\n').Append(' ', depth).Append('}');
    }

    private static void AppendItems(StringBuilder text, JsonArray items, int depth)
    {
        text.Append('[');
        for (var i = 0; i < items.Count; i++)
        {
            StartLine(text, i, depth + 1);
            Append(text, items[i], depth + 1);
        }

        text.Append('\n').Append(' ', depth).Append(']');
    }

    private static void StartLine(StringBuilder text, int index, int depth)
    {
        if (index > 0) text.Append(',');
        text.Append('\n').Append(' ', depth);
    }

    private static void AppendString(StringBuilder text, ReadOnlySpan<char> value)
    {
        text.Append('"');
        while (value.IndexOfAny(Escaped) is var at and >= 0)
        {
            text.Append(value[..at]);
            AppendEscape(text, value[at]);
            value = value[(at + 1)..];
        }

        text.Append(value).Append('"');
    }

    private static void AppendEscape(StringBuilder text, char character) => _ = character switch
    {
        '"' or '\\' => text.Append('\\').Append(character),
        '\n' => text.Append("\\n"),
        '\r' => text.Append("\\r"),
        '\t' => text.Append("\\t"),
        '\b' => text.Append("\\b"),
        '\f' => text.Append("\\f"),
        _ => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
    };
}
