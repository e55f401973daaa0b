using System.Text;
using System.Text.Unicode;
using Analysis.Corpora.Reading.Fields;
using Analysis.Corpora.Reading.Records;
using Analysis.Corpora.Reading.Sources;
using Analysis.Text;

namespace Analysis.Corpora.Reading.Tables;

/// <summary>The records of one table to articles.</summary>
internal sealed class TableArticles
{
    private static readonly EncodingDecision ValidUtf8 = new("utf-8", "valid UTF-8");

    private readonly Origin _origin;
    private readonly TableColumns _columns;
    private readonly FieldValues _values = new();
    private readonly EncodingDecision? _encoding;
    private readonly RecordFile? _again;
    private readonly char _separator;

    public TableArticles(Origin origin, TableDialect dialect, TableColumns columns, EncodingDecision? encoding)
    {
        (_origin, _columns, _encoding, _separator) = (origin, columns, encoding, dialect.Separator!.Value);
        if (origin.IsPlain && encoding is null) _again = new(origin, record => new TableArticles(origin, dialect, columns, null).TextOf(record, dialect));
    }

    /// <summary>The record at which the table stands as an article.</summary>
    public ReadResult Read(TableReader table)
    {
        if (table.Problem is { } mistake) return _origin.Problem(table.Line, mistake, "Close the field, or double a quotation mark that belongs to the text.");
        if (table.FieldCount != _columns.Count) return Ragged(table);

        if (EncodingOf(table.Raw, out var decision, out var problem) is not { } encoding) return _origin.Problem(table.Line, $"not a text: {problem}", CorpusThrow.Remedy);
        var (text, headline) = LayOut(table, encoding);
        if (text.Length == 0) return _origin.PassedOver(FormattableString.Invariant($"the record on line {table.Line} has neither text nor headline"));

        return ReadResult.Of(new()
        {
            Id = _origin.NextId(),
            File = _origin.FullPath,
            Text = text,
            Encoding = decision,
            Source = _again is null ? _origin.Hold(text, table.Raw) : new RecordText(_again, FileRange.Of(table.Offset, table.Raw)),
            Given = _values.ToGiven(),
            HeadlineSpan = headline,
        });
    }

    private string? TextOf(byte[] record, TableDialect dialect)
    {
        using var table = new TableReader(record, dialect, _origin.Options);
        return table.Next() && EncodingOf(record, out _, out _) is { } encoding ? LayOut(table, encoding).Text : null;
    }

    private (string Text, TextSpan? Headline) LayOut(TableReader table, Encoding encoding)
    {
        _values.Clear();
        var (body, rank) = ("", int.MaxValue);
        foreach (var (index, match, rule) in _columns.Stated)
        {
            var value = encoding.GetString(table.Field(index));
            if (match.Role != FieldRole.Body) _values.Add(match, rule, value, new((int)table.Line, value));
            else if (match.Rank < rank && !string.IsNullOrWhiteSpace(value)) (body, rank) = (value, match.Rank);
        }

        if (Markup.IsIn(body)) body = Markup.ToText(body);
        return RecordLayout.Of(_values[FieldRole.Headline]?.Value, _values[FieldRole.Dateline]?.Value, body);
    }

    // A record in an old encoding stands in many a file that is UTF-8 otherwise.
    private Encoding? EncodingOf(ReadOnlySpan<byte> record, out EncodingDecision decision, out string? problem)
    {
        (decision, problem) = (_encoding ?? ValidUtf8, null);
        if (Utf8.IsValid(record)) return Encoding.UTF8;

        var decoded = TextDecoder.Decode(record);
        problem = decoded.Problem ?? "it holds zero bytes, as binary files do";
        if (!decoded.IsText || DeclaredEncoding.Of(decoded.Encoding.Name, "") is not { } declared) return null;
        decision = decoded.Encoding;
        return declared.Encoding;
    }

    private ReadResult Ragged(TableReader table)
    {
        var found = table.FieldCount;
        var separator = _separator switch { ',' => "comma", ';' => "semicolon", '\t' => "tab", '|' => "bar", _ => $"'{_separator}'" };
        return _origin.Problem(table.Line,
            FormattableString.Invariant($"{found} field{(found == 1 ? "" : "s")}, the header has {_columns.Count}"),
            found > _columns.Count ? $"Quote the field that holds a {separator}." : $"Add the missing {separator}s, or quote the field that holds a line break.");
    }
}
