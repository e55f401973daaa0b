using System.Text;
using Analysis.Corpora.Reading.Fields;

namespace Analysis.Corpora.Reading.Json;

/// <summary>The value of a JSON field as text: a string, a number, or a list of either or of objects with a name.</summary>
internal static class JsonValue
{
    /// <summary>The value of a field that is said about an article; null where an escape is none.</summary>
    public static string? ToText(ReadOnlySpan<byte> value, in JsonField field) => field.Kind switch
    {
        (byte)'"' => JsonText.Decode(value),
        (byte)'[' => field.Name.Role == FieldRole.Byline
            ? string.Join(", ", Elements(value).Where(element => !string.IsNullOrWhiteSpace(element)).Select(element => element.Trim()))
            : Elements(value).FirstOrDefault(element => !string.IsNullOrWhiteSpace(element)) ?? "",
        _ => Encoding.UTF8.GetString(value),
    };

    /// <summary>The value of a field that holds an article's text; the paragraphs of a list stand one below the other.</summary>
    /// <returns>The number of units; -1 where an escape is none.</returns>
    public static int ToText(ReadOnlySpan<byte> value, in JsonField field, Span<char> text)
    {
        if (field.Kind == '"') return JsonText.Decode(value, text);
        if (field.Kind != '[') return 0;

        var paragraphs = string.Join('\n', Elements(value));
        // Quotation marks and commas of the list leave more room than line ends need.
        paragraphs.CopyTo(text);
        return paragraphs.Length;
    }

    private static List<string> Elements(ReadOnlySpan<byte> list)
    {
        var elements = new List<string>();
        var scanner = new JsonScanner(list, int.MaxValue);
        if (!scanner.Take((byte)'[')) return elements;

        while (scanner.Peek() is not (0 or (byte)']'))
        {
            var kind = scanner.Peek();
            var start = scanner.Position;
            if (!scanner.Skip()) break;

            var value = list[start..scanner.Position];
            if (kind == '"' && JsonText.Decode(value[1..^1]) is { } text) elements.Add(text);
            else if (kind == '{' && NameIn(value) is { } name) elements.Add(name);
            if (!scanner.TakeCommaOr((byte)']', out var isEnd) || isEnd) break;
        }

        return elements;
    }

    // {"name": "Jane Doe", "url": ...}; a paragraph's {"text": ...}.
    private static string? NameIn(ReadOnlySpan<byte> value)
    {
        var scanner = new JsonScanner(value, int.MaxValue);
        if (!scanner.Take((byte)'{')) return null;

        while (scanner.TakeString(out var name, out _) && scanner.Take((byte)':'))
        {
            var isName = name.SequenceEqual("name"u8) || name.SequenceEqual("text"u8) || name.SequenceEqual("fullname"u8) || name.SequenceEqual("full_name"u8);
            if (isName && scanner.Peek() == '"') return scanner.TakeString(out var raw, out _) ? JsonText.Decode(raw) : null;
            if (!scanner.Skip() || !scanner.TakeCommaOr((byte)'}', out var isEnd) || isEnd) return null;
        }

        return null;
    }
}
