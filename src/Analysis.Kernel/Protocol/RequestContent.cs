using System.Text.Json;
using System.Text.Json.Nodes;

namespace Analysis.Kernel.Protocol;

/// <summary>A request's content, read with care: what is missing has its default, what is of another type is said to be.</summary>
internal readonly struct RequestContent
{
    private readonly JsonObject _content;

    public RequestContent(JsonObject content) => _content = content;

    /// <summary>A text that has to be there.</summary>
    /// <exception cref="FormatException">It is missing, or no text.</exception>
    public string Text(string name) => OptionalText(name) ?? throw Wrong(name, null, "text");

    /// <summary>A text, or null where there is none.</summary>
    /// <exception cref="FormatException">It is no text.</exception>
    public string? OptionalText(string name) => Find(name) switch
    {
        null => null,
        JsonValue value when value.TryGetValue<string>(out var text) => text,
        var other => throw Wrong(name, other, "text"),
    };

    /// <summary>True or false.</summary>
    /// <exception cref="FormatException">It is neither.</exception>
    public bool Flag(string name, bool absent) => Find(name) switch
    {
        null => absent,
        JsonValue value when value.TryGetValue<bool>(out var flag) => flag,
        var other => throw Wrong(name, other, "true or false"),
    };

    /// <summary>A whole number, or null where there is none.</summary>
    /// <exception cref="FormatException">It is no whole number.</exception>
    public int? Number(string name) => Find(name) switch
    {
        null => null,
        JsonValue value when value.TryGetValue<int>(out var number) => number,
        var other => throw Wrong(name, other, "a whole number"),
    };

    /// <summary>Texts by name.</summary>
    /// <exception cref="FormatException">It is no object, or one of its values is no text.</exception>
    public IReadOnlyList<KeyValuePair<string, string>> Texts(string name)
    {
        if (Find(name) is not { } node) return [];
        if (node is not JsonObject named) throw Wrong(name, node, "an object");
        var content = new RequestContent(named);
        return [.. named.Select(pair => new KeyValuePair<string, string>(pair.Key, content.Text(pair.Key)))];
    }

    /// <summary>An object as JSON text; an empty one where there is none.</summary>
    /// <exception cref="FormatException">It is no object.</exception>
    public string Json(string name) => Find(name) switch
    {
        null => "{}",
        JsonObject json => json.ToJsonString(),
        var other => throw Wrong(name, other, "an object"),
    };

    private static FormatException Wrong(string name, JsonNode? found, string expected)
    {
        var what = found?.GetValueKind() switch
        {
            null or JsonValueKind.Null => "missing",
            JsonValueKind.String => "text",
            JsonValueKind.Number => "the number " + found.ToJsonString(),
            JsonValueKind.True or JsonValueKind.False => found.ToJsonString(),
            JsonValueKind.Array => "a list",
            _ => "an object",
        };
        return new($"its '{name}' is {what}; expected {expected}.");
    }

    private JsonNode? Find(string name) => _content.TryGetPropertyValue(name, out var node) ? node : null;
}
