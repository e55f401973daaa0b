using System.Text.Json;
using Analysis.Display;

namespace Analysis.Data;

/// <summary>A frame from the bytes of a JSON Lines file.</summary>
internal sealed class JsonLinesLoader
{
    private readonly string _file;
    private readonly List<JsonColumn> _columns = [];
    private readonly Dictionary<string, JsonColumn> _byName = new(StringComparer.Ordinal);
    private int _rows;
    private int _line;

    private JsonLinesLoader(string file) => _file = file;

    public static DataFrame Load(byte[] bytes, string file)
    {
        using var work = LongWork.Start($"Reading {file}");
        var loader = new JsonLinesLoader(file);
        for (var rest = Utf8Text.From(bytes, file, given: null, canBeNamed: false); !rest.IsEmpty;)
        {
            var end = rest.Span.IndexOf((byte)'\n');
            loader.AddLine(end < 0 ? rest : rest[..end]);
            rest = end < 0 ? default : rest[(end + 1)..];
            work.Report(bytes.Length - rest.Length, bytes.Length);
        }

        return new(loader._columns.Select(column => column.ToColumn(loader._rows)));
    }

    private void AddLine(ReadOnlyMemory<byte> line)
    {
        _line++;
        if (line.Span.Trim(" \t\r"u8).IsEmpty) return;

        using var json = Parse(line);
        if (json.RootElement.ValueKind != JsonValueKind.Object)
            throw Broken(_line, $"found {Describe(json.RootElement.ValueKind)}. Each line holds one object: {{\"name\": value}}.");
        var place = 0;
        foreach (var property in json.RootElement.EnumerateObject())
        {
            var column = ColumnOf(property, place++);
            if (!column.TryAdd(_rows, property.Value)) throw Broken(_line, $"the name '{property.Name}' occurs twice. Keep one of them.");
        }

        _rows++;
    }

    private JsonColumn ColumnOf(JsonProperty property, int place)
    {
        // Most files have the same names in the same order in every line: then no name becomes a string.
        if (place < _columns.Count && property.NameEquals(_columns[place].Name)) return _columns[place];
        if (!_byName.TryGetValue(property.Name, out var column)) _columns.Add(_byName[property.Name] = column = new(property.Name));
        return column;
    }

    private JsonDocument Parse(ReadOnlyMemory<byte> line)
    {
        try
        {
            return JsonDocument.Parse(line);
        }
        catch (JsonException mistake)
        {
            throw Broken(_line, $"this is no valid JSON from byte {mistake.BytePositionInLine + 1} on. Each line holds one object: {{\"name\": value}}.");
        }
    }

    private static string Describe(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        _ => "a literal",
    };

    private FormatException Broken(int line, FormattableString what) =>
        new(FormattableString.Invariant($"{_file}, line {line}: {FormattableString.Invariant(what)}"));
}
