using Analysis.Corpora.Reading.Fields;

namespace Analysis.Corpora.Reading.Json;

/// <summary>A name at one place of a file's records, and what it says about the values that stand there.</summary>
internal sealed class JsonEntry
{
    // Values stand below one of these where a field is an object: source.name, title.rendered, date.$date, headline.main.
    private static readonly string[] ValueNames =
        ["name", "rendered", "main", "full", "fullname", "original", "value", "text", "plain", "#text", "_", "$t", "$date", "html"];

    // Objects of these names say something about the article beside them.
    private static readonly string[] AboutNames =
        ["meta", "metadata", "info", "attributes", "properties", "fields", "header", "headers", "details", "thread"];

    private readonly FieldNames _names;
    private readonly string _rule;
    private JsonFieldName? _inner;

    public JsonEntry(byte[] name, string path, FieldNames names)
    {
        (Name, Path, _names, _rule) = (name, path, names, $"field \"{path}\"");
        if (names.Match(path) is { } match) Field = new(match, _rule);
        IsGiven = Field is { } field && names.IsGiven(field.Role);

        var last = path[(path.LastIndexOf('.') + 1)..];
        var folded = last.Length > 1 ? last.Replace("_", "", StringComparison.Ordinal) : last;
        ValueRank = Array.FindIndex(ValueNames, known => known.Equals(folded, StringComparison.OrdinalIgnoreCase));
        IsAbout = AboutNames.Contains(folded, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The name as it is written.</summary>
    public byte[] Name { get; }

    /// <summary>The name behind those of the objects that it lies in, with dots between.</summary>
    public string Path { get; }

    /// <summary>What it says by itself; null where it says nothing.</summary>
    public JsonFieldName? Field { get; }

    /// <summary>Whether the caller named it.</summary>
    public bool IsGiven { get; }

    /// <summary>Its place among the names under which an object gives the value of a field; negative where it is none.</summary>
    public int ValueRank { get; }

    /// <summary>Whether an object of this name says something about the article beside it.</summary>
    public bool IsAbout { get; }

    /// <summary>The shape of the object that stands here.</summary>
    public JsonShape Inner => field ??= new(_names, Path + ".");

    /// <summary>What it says where it gives the value of the field that it lies in.</summary>
    public JsonFieldName ValueOf(JsonFieldName outer)
    {
        if (_inner?.Match != outer.Match) _inner = new(outer.Match, _rule);
        return _inner!;
    }
}
