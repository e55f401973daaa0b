using Analysis.Corpora.Reading.Fields;

namespace Analysis.Corpora.Reading.Json;

/// <summary>Finds the fields of a JSON record that say something about its article, nested ones too, and which of them belong together.</summary>
internal sealed class JsonFields
{
    // An article's own fields: what lies deeper are its links, comments and pictures.
    private const int DeepestObject = 4;
    private const int RanksInObject = 16;

    private static readonly int Roles = Enum.GetValues<FieldRole>().Length;

    private readonly JsonShape _shape;
    private readonly int _deepest;
    private readonly List<(int Parent, int Depth, bool IsAbout)> _objects = [];
    private readonly int[] _chosen = new int[Roles];
    private readonly int[] _distances = new int[Roles];
    private JsonField[] _found = new JsonField[32];
    private int _count;

    public JsonFields(ReadingOptions options)
    {
        _shape = new(new FieldNames(options));
        _deepest = options.MaximalNesting;
    }

    /// <summary>The names seen so far at the top of a record.</summary>
    public IEnumerable<JsonEntry> Entries => _shape.Entries;

    /// <summary>
    /// The field that makes the record an article: that of the text, of several the least nested, else that of the headline. The
    /// other fields are those of its object.
    /// </summary>
    public JsonField? Anchor { get; private set; }

    /// <summary>Finds the fields of one record.</summary>
    /// <returns>What is wrong with it; null where nothing is.</returns>
    public string? Find(ReadOnlySpan<byte> record)
    {
        (_count, Anchor) = (0, null);
        _objects.Clear();
        var scanner = new JsonScanner(record, _deepest);
        if (scanner.Peek() != '{') return "expected an object, {\"name\": value}";

        _objects.Add((-1, 0, false));
        if (!FindIn(ref scanner, record, _shape, 0, null, 0)) return scanner.Problem;
        if (scanner.Peek() != 0) return FormattableString.Invariant($"something follows the object at byte {scanner.Position + 1}");

        Choose();
        return null;
    }

    /// <summary>Whether the article has a field of a role: in its object, in those around it, or in one that is about it.</summary>
    public bool Has(FieldRole role) => Anchor is not null && _chosen[(int)role] >= 0;

    /// <summary>The article's field of a role that it has.</summary>
    public ref readonly JsonField this[FieldRole role] => ref _found[_chosen[(int)role]];

    private void Choose()
    {
        var anchor = First(FieldRole.Body) is >= 0 and var body ? body : First(FieldRole.Headline);
        if (anchor < 0) return;

        Anchor = _found[anchor];
        Array.Fill(_chosen, -1);
        Array.Fill(_distances, int.MaxValue);
        for (var i = 0; i < _count; i++)
        {
            ref readonly var field = ref _found[i];
            var role = (int)field.Name.Role;
            var distance = Distance(field.Object, Anchor.Value.Object);
            if (distance > _distances[role] || distance == int.MaxValue) continue;
            if (distance == _distances[role] && field.Rank >= _found[_chosen[role]].Rank) continue;
            (_chosen[role], _distances[role]) = (i, distance);
        }
    }

    // A summary beside an object with the text is no reason not to look into it.
    private int First(FieldRole role)
    {
        var best = -1;
        for (var i = 0; i < _count; i++)
        {
            if (_found[i].Name.Role == role && (best < 0 || Order(_found[i]).CompareTo(Order(_found[best])) < 0)) best = i;
        }

        return best;
    }

    private (bool IsWeak, int Depth, int Rank) Order(in JsonField field) =>
        (field.Name.Match.Confidence < 1, _objects[field.Object].Depth, field.Rank);

    private int Distance(int from, int article)
    {
        if (from == article) return 0;

        var (parent, _, isAbout) = _objects[from];
        var steps = 0;
        for (var around = article; around >= 0; around = _objects[around].Parent, steps++)
        {
            if (around == from) return steps;
            if (isAbout && around == parent) return steps + DeepestObject;
        }

        return int.MaxValue;
    }

    private bool FindIn(ref JsonScanner scanner, ReadOnlySpan<byte> record, JsonShape shape, int here, JsonFieldName? outer, int outerObject)
    {
        if (!scanner.Take((byte)'{')) return false;
        if (scanner.Peek() == '}') return scanner.Take((byte)'}');

        for (var place = 0; ; place++)
        {
            if (!scanner.TakeString(out var name, out _) || !scanner.Take((byte)':')) return false;

            var entry = shape.Find(place, name);
            var kind = scanner.Peek();
            if (kind == '{' && _objects[here].Depth < DeepestObject)
            {
                _objects.Add((here, _objects[here].Depth + 1, entry.IsAbout));
                if (!FindIn(ref scanner, record, entry.Inner, _objects.Count - 1, entry.Field, here)) return false;
            }
            else
            {
                var start = scanner.Position;
                if (!scanner.Skip()) return false;
                if (entry.Field is not null || outer is not null) Add(entry, here, outer, outerObject, kind, record[start..scanner.Position], start);
            }

            if (!scanner.TakeCommaOr((byte)'}', out var isEnd)) return false;
            if (isEnd) return true;
        }
    }

    private void Add(JsonEntry entry, int here, JsonFieldName? outer, int outerObject, byte kind, ReadOnlySpan<byte> value, int start)
    {
        if (kind is not ((byte)'"' or (byte)'[' or (byte)'-' or (>= (byte)'0' and <= (byte)'9'))) return;
        if (kind == '"')
        {
            start++;
            value = value[1..^1];
            if (value.IndexOfAnyExcept((byte)' ') < 0) return;
        }

        if (_count == _found.Length) Array.Resize(ref _found, 2 * _count);
        // 'headline.text' is a headline; 'article.text' is the text of an article that has other fields beside it.
        if (outer is not null && entry.ValueRank >= 0 && !entry.IsGiven && entry.Field?.Role != outer.Role)
            _found[_count++] = new(entry.ValueOf(outer), (outer.Match.Rank * RanksInObject) + entry.ValueRank, outerObject, kind, start, value.Length);
        // What a publisher or an author is described with is no article's text.
        else if (entry.Field is { } field && (outer is null or { Role: FieldRole.Body or FieldRole.Headline } || entry.IsGiven))
            _found[_count++] = new(field, field.Match.Rank * RanksInObject, here, kind, start, value.Length);
    }
}
