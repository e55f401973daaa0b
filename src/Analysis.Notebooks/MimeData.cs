using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Analysis.Notebooks.Format;

namespace Analysis.Notebooks;

/// <summary>
/// One value in several representations, keyed by MIME type, as a notebook file holds it: text as lines, binary types as
/// base64 text, JSON types as JSON.
/// </summary>
public sealed class MimeData
{
    // What escapes letters would make the text of other languages unreadable.
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal MimeData(JsonObject json) => Json = json;

    /// <summary>The bundle's own JSON object.</summary>
    public JsonObject Json { get; }

    /// <summary>The MIME types, in the order of the file.</summary>
    public IEnumerable<string> Types => Json.Select(entry => entry.Key);

    /// <summary>A bundle from text by MIME type; for <c>application/json</c> and <c>*+json</c> the text is JSON.</summary>
    /// <exception cref="JsonException">The text of a JSON type is not JSON.</exception>
    public static MimeData Of(IEnumerable<KeyValuePair<string, string>> representations)
    {
        var json = new JsonObject();
        foreach (var (type, text) in representations)
            json.SetSorted(type, IsJson(type) ? JsonNode.Parse(text) : Multiline.Written(type, text));
        return new(json);
    }

    /// <summary>
    /// A bundle from the <c>data</c> of a kernel's message, where text is one string. The object itself is not changed.
    /// </summary>
    public static MimeData FromMessage(JsonObject data)
    {
        var json = new JsonObject();
        foreach (var (type, value) in data)
        {
            var text = IsJson(type) ? null : Multiline.Join(value);
            json.SetSorted(type, text is null ? value.Sorted() : Multiline.Written(type, text));
        }

        return new(json);
    }

    /// <summary>Whether values of a MIME type are JSON and not text.</summary>
    public static bool IsJson(string mimeType) =>
        mimeType == "application/json" || mimeType.EndsWith("+json", StringComparison.Ordinal);

    /// <summary>True when the bundle has this representation.</summary>
    public bool Has(string mimeType) => Json.ContainsKey(mimeType);

    /// <summary>A representation as text, lines joined; JSON types as compact JSON text; null when the bundle has none.</summary>
    public string? Text(string mimeType) =>
        !Json.TryGetPropertyValue(mimeType, out var value) ? null
        : !IsJson(mimeType) && Multiline.Join(value) is { } text ? text
        : value?.ToJsonString(Compact) ?? "null";
}
