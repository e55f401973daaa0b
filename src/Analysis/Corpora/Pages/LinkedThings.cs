using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Analysis.Corpora.Pages;

/// <summary>The objects of a page's JSON-LD blocks, those inside others among them, and which of them have an id and a name.</summary>
internal sealed partial class LinkedThings
{
    private const int MostNodes = 5_000;
    private readonly List<JsonElement> _all = [];
    private readonly Dictionary<string, JsonElement> _names = new(StringComparer.Ordinal);

    /// <summary>All objects, in their order.</summary>
    public IReadOnlyList<JsonElement> All => _all;

    /// <summary>Adds a block's objects; false where it is no JSON, even repaired.</summary>
    public bool Add(string block)
    {
        if (Parse(block) is not { } root) return false;
        Collect(root);
        return true;
    }

    /// <summary>The object with a name that another refers to by its id; null where there is none.</summary>
    public JsonElement? Named(JsonElement reference) => IdOf(reference) is { } id && _names.TryGetValue(id, out var named) ? named : null;

    private static string? IdOf(JsonElement thing) =>
        thing.TryGetProperty("@id", out var id) && id.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(id.GetString()) ? id.GetString() : null;

    private static JsonElement? Parse(string block)
    {
        var text = HalfCharacter().Replace(block.Trim().TrimEnd(';'), match => match.Length == 12 ? match.Value : @"\uFFFD");
        foreach (var attempt in (Func<string>[])[() => text, () => Repair(text)])
        {
            try
            {
                using var document = JsonDocument.Parse(attempt(), new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
                return document.RootElement.Clone();
            }
            catch (JsonException)
            {
                // The next attempt reads a repaired text; after the last one the block counts as broken.
            }
        }

        return null;
    }

    // Line ends inside strings, and the marks that hide a script from old browsers.
    private static string Repair(string text)
    {
        var repaired = new StringBuilder(text.Length);
        var from = text.IndexOfAny(['{', '[']);
        var to = text.LastIndexOfAny(['}', ']']);
        if (from < 0 || to < from) return "";
        foreach (var unit in text.AsSpan(from, to - from + 1)) repaired.Append(char.IsControl(unit) ? ' ' : unit);
        return repaired.ToString();
    }

    private void Collect(JsonElement root)
    {
        var open = new Stack<JsonElement>();
        open.Push(root);
        for (var seen = 0; open.Count > 0 && seen < MostNodes; seen++)
        {
            var element = open.Pop();
            if (element.ValueKind == JsonValueKind.Array)
            {
                // Backwards onto the stack, so that they come off in their order.
                foreach (var item in element.EnumerateArray().Reverse()) open.Push(item);
            }
            else if (element.ValueKind == JsonValueKind.Object)
            {
                _all.Add(element);
                if (IdOf(element) is { } id && element.TryGetProperty("name", out _)) _names.TryAdd(id, element);
                foreach (var property in element.EnumerateObject())
                    if (property.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array
                        && property.Name is not ("itemListElement" or "hasPart" or "relatedLink"))
                        open.Push(property.Value);
            }
        }
    }

    // A pair of escapes, which stays, or one half of it, which no string can hold.
    [GeneratedRegex(
        @"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[dD][89a-fA-F][0-9a-fA-F]{2}",
        RegexOptions.CultureInvariant)]
    private static partial Regex HalfCharacter();
}
