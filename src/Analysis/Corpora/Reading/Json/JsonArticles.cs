using System.Text;
using System.Text.Unicode;
using Analysis.Corpora.Reading.Fields;
using Analysis.Corpora.Reading.Records;
using Analysis.Corpora.Reading.Sources;
using Analysis.Text;

namespace Analysis.Corpora.Reading.Json;

/// <summary>The records of one JSON file to articles.</summary>
internal sealed class JsonArticles
{
    private static readonly EncodingDecision ValidUtf8 = new("utf-8", "valid UTF-8");

    private static readonly FieldRole[] Stated =
    [
        FieldRole.Headline, FieldRole.Date, FieldRole.Outlet, FieldRole.Byline, FieldRole.Section, FieldRole.Language, FieldRole.Address,
        FieldRole.Dateline,
    ];

    private readonly Origin _origin;
    private readonly JsonFields _fields;
    private readonly FieldValues _values = new();
    private readonly EncodingDecision? _encoding;
    private readonly RecordFile? _again;
    private readonly bool _isOneLine;
    private char[] _body = new char[1 << 12];

    /// <param name="origin">The file.</param>
    /// <param name="isOneLine">Whether a record is a line.</param>
    /// <param name="encoding">What the file was in before it was made UTF-8; null where it is read as it is.</param>
    public JsonArticles(Origin origin, bool isOneLine, EncodingDecision? encoding = null)
    {
        (_origin, _isOneLine, _encoding) = (origin, isOneLine, encoding);
        _fields = new(origin.Options);
        if (origin.IsPlain && encoding is null) _again = new(origin, bytes => new JsonArticles(origin, isOneLine).TextOf(bytes));
    }

    /// <summary>Reads a record.</summary>
    /// <param name="record">Its bytes.</param>
    /// <param name="line">The line on which it begins.</param>
    /// <param name="offset">Where it begins in the file.</param>
    public ReadResult Read(ReadOnlySpan<byte> record, long line, long offset)
    {
        var utf8 = Utf8Of(record, out var encoding, out var problem);
        if (problem is not null) return Broken(line, $"not a text: {problem}");
        if (_fields.Find(utf8) is { } mistake) return Broken(line, $"no valid JSON: {mistake}");
        if (_fields.Anchor is null) return NoText(line);
        if (!TryLayOut(utf8, line, out var text, out var headline)) return Broken(line, "no valid JSON: an escape in a text is none");
        if (text.Length == 0) return NoText(line);

        return ReadResult.Of(new()
        {
            Id = _origin.NextId(),
            File = _origin.FullPath,
            Text = text,
            Encoding = encoding,
            Source = _again is null ? _origin.Hold(text, record) : new RecordText(_again, FileRange.Of(offset, record)),
            Given = _values.ToGiven(),
            HeadlineSpan = headline,
        });
    }

    private string? TextOf(ReadOnlySpan<byte> record)
    {
        var utf8 = Utf8Of(record, out _, out var problem);
        return problem is null && _fields.Find(utf8) is null && TryLayOut(utf8, 0, out var text, out _)
            ? text
            : null;
    }

    private bool TryLayOut(ReadOnlySpan<byte> record, long line, out string text, out TextSpan? headline)
    {
        (text, headline) = ("", null);
        _values.Clear();
        foreach (var role in Stated)
        {
            if (!_fields.Has(role)) continue;
            ref readonly var field = ref _fields[role];
            if (JsonValue.ToText(record.Slice(field.Start, field.Length), field) is not { } value) return false;

            var at = (int)line + (_isOneLine ? 0 : record[..field.Start].Count((byte)'\n'));
            _values.Add(field.Name.Match, field.Name.Rule, value, role == FieldRole.Dateline ? null : new(at, value));
        }

        var length = 0;
        if (_fields.Has(FieldRole.Body))
        {
            ref readonly var body = ref _fields[FieldRole.Body];
            if (_body.Length < body.Length) _body = new char[Math.Max(body.Length, 2 * _body.Length)];
            length = JsonValue.ToText(record.Slice(body.Start, body.Length), body, _body);
            if (length < 0) return false;
        }

        ReadOnlySpan<char> printed = _body.AsSpan(0, length);
        if (Markup.IsIn(printed)) printed = Markup.ToText(printed.ToString());
        (text, headline) = RecordLayout.Of(_values[FieldRole.Headline]?.Value, _values[FieldRole.Dateline]?.Value, printed);
        return true;
    }

    // A line in an old encoding stands in many a file that is UTF-8 otherwise.
    private ReadOnlySpan<byte> Utf8Of(ReadOnlySpan<byte> record, out EncodingDecision encoding, out string? problem)
    {
        (encoding, problem) = (_encoding ?? ValidUtf8, null);
        if (Utf8.IsValid(record)) return record;

        var decoded = TextDecoder.Decode(record);
        problem = decoded.Problem;
        if (!decoded.IsText) return default;
        encoding = decoded.Encoding;
        return Encoding.UTF8.GetBytes(decoded.Text);
    }

    private ReadResult NoText(long line) => _fields.Entries.Any(entry => entry.Field?.Role is FieldRole.Body or FieldRole.Headline)
        ? _origin.PassedOver(FormattableString.Invariant($"the record on line {line} has neither text nor headline"))
        : _origin.Problem(line,
        $"no field holds a text or a headline: found {Some(_fields.Entries.Select(entry => entry.Path))}, looked for {FieldNames.BodyNames} and the like",
        "Name the field: new ReadingOptions { TextField = \"...\" }, with dots for nested ones.");

    private ReadResult Broken(long line, string problem) => _origin.Problem(line, problem, CorpusThrow.Remedy);

    private static string Some(IEnumerable<string> names)
    {
        const int most = 12;
        var some = names.Take(most + 1).ToArray();
        return some.Length == 0 ? "no field" : string.Join(", ", some.Take(most)) + (some.Length > most ? " and others" : "");
    }
}
