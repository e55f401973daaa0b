using Analysis.Corpora.Reading.Fields;

namespace Analysis.Corpora.Reading.Json;

/// <summary>Tells whether a JSON object is an article or holds articles, and where: {"data": {"items": [...]}}.</summary>
internal sealed class JsonLists
{
    private const int DeepestHolder = 5;

    // How like an article a record is.
    private const int Headline = 1;
    private const int Summary = 2;
    private const int Article = 3;

    private readonly JsonFields _fields;
    private readonly int _deepest;
    private readonly List<(int Likeness, int Start, bool IsList)> _found = [];

    public JsonLists(ReadingOptions options) => (_fields, _deepest) = (new(options), options.MaximalNesting);

    /// <summary>The lists of records and the single records, by where they begin in the object; the object itself at 0.</summary>
    public IReadOnlyList<(int Start, bool IsList)> In(ReadOnlySpan<byte> json)
    {
        _found.Clear();
        var own = Likeness(json, out var isItself);
        if (own < Article || !isItself) Search(json, 0, 0);
        // A feed's title and description make no article of it, and an article's links to others no list of articles.
        var most = _found.Count == 0 ? 0 : _found.Max(found => found.Likeness);
        var best = _found.FindAll(found => found.Likeness == most);
        var isHolder = most > own || (most == own && most != Summary && best.Exists(found => found.IsList)) || (most == own && best.Count > 1);
        return isHolder ? best.ConvertAll(found => (found.Start, found.IsList)) : [(0, false)];
    }

    private int Likeness(ReadOnlySpan<byte> record, out bool isItself)
    {
        isItself = false;
        if (_fields.Find(record) is not null || _fields.Anchor is not { } anchor) return 0;
        isItself = anchor.Object == 0;
        return anchor.Name.Role == FieldRole.Headline ? Headline : anchor.Name.Match.Confidence < 1 ? Summary : Article;
    }

    private void Search(ReadOnlySpan<byte> json, int at, int depth)
    {
        var scanner = new JsonScanner(json, _deepest) { Position = at };
        if (!scanner.Take((byte)'{') || scanner.Peek() == '}') return;

        while (scanner.TakeString(out _, out _) && scanner.Take((byte)':'))
        {
            var kind = scanner.Peek();
            var start = scanner.Position;
            if (!scanner.Skip()) return;

            if (kind == '[') AddList(json, start);
            else if (kind == '{' && depth < DeepestHolder)
            {
                if (Likeness(json[start..scanner.Position], out var isItself) == Article && isItself) _found.Add((Article, start, false));
                else Search(json, start, depth + 1);
            }

            if (!scanner.TakeCommaOr((byte)'}', out var isEnd) || isEnd) return;
        }
    }

    private void AddList(ReadOnlySpan<byte> json, int start)
    {
        if (First(json, start) is { Length: > 0 } first && Likeness(first, out _) is > 0 and var likeness) _found.Add((likeness, start, true));
    }

    // The first element of a list, when it is an object.
    private ReadOnlySpan<byte> First(ReadOnlySpan<byte> json, int list)
    {
        var scanner = new JsonScanner(json, _deepest) { Position = list };
        if (!scanner.Take((byte)'[') || scanner.Peek() != '{') return default;
        var start = scanner.Position;
        return scanner.Skip() ? json[start..scanner.Position] : default;
    }
}
