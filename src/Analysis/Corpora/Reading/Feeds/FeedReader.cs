using System.Net;
using System.Text;
using System.Xml;
using Analysis.Corpora.Reading.Fields;

namespace Analysis.Corpora.Reading.Feeds;

/// <summary>The items of a feed, one at a time, and what the feed says of itself before them.</summary>
internal sealed class FeedReader : IDisposable
{
    private readonly XmlReader _reader;
    private readonly IXmlLineInfo _place;
    private readonly int _deepest;
    private int _channel;

    public FeedReader(string xml, int deepest)
    {
        _deepest = deepest;
        _reader = XmlReader.Create(new StringReader(FeedEntities.Resolve(xml.TrimStart())), new()
        {
            // Entities of a file's own can grow without bounds or fetch other files: a document type is passed over, and nothing of it is read.
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
            CheckCharacters = false,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        });
        _place = (IXmlLineInfo)_reader;
    }

    public Evidence? Title { get; private set; }

    public Evidence? Language { get; private set; }

    public int Items { get; private set; }

    /// <summary>What ended the reading before the end.</summary>
    public string? Mistake { get; private set; }

    /// <summary>The next item; null at the end or where the XML is broken.</summary>
    public FeedItem? Next()
    {
        try
        {
            return Mistake is null ? Find() : null;
        }
        catch (XmlException mistake)
        {
            Mistake = mistake.Message.Contains("undeclared entity", StringComparison.Ordinal)
                ? FormattableString.Invariant(
                    $"line {mistake.LineNumber} names an entity of the feed's own, and these are not read since hostile files use them; write its text instead")
                : FormattableString.Invariant($"no valid XML from line {mistake.LineNumber} on: {mistake.Message.TrimEnd('.')}");
            return null;
        }
    }

    public void Dispose() => _reader.Dispose();

    private FeedItem? Find()
    {
        while (Read())
        {
            if (_reader.NodeType != XmlNodeType.Element) continue;
            switch (_reader.LocalName)
            {
                case "item" or "entry":
                    Items++;
                    return Item();
                case "channel" or "feed":
                    _channel = _reader.Depth;
                    if (_reader.XmlLang.Length > 0) Language = Here(_reader.XmlLang);
                    break;
                case "title" when _reader.Depth == _channel + 1 && Title is null:
                    Title = Here("") with { Text = FieldValue.Of(FieldRole.Outlet, Text(isMarkup: false)) ?? "" };
                    if (Title.Text.Length == 0) Title = null;
                    break;
                case "language" when _reader.Depth == _channel + 1:
                    Language = Here("") with { Text = Text(isMarkup: false) };
                    break;
            }
        }

        return null;
    }

    private FeedItem Item()
    {
        var (line, depth, values, printed) = (_place.LineNumber, _reader.Depth, new FieldValues(), new StringBuilder());
        var (body, rank) = ("", int.MaxValue);
        if (_reader.IsEmptyElement) return new(line, body, values, "");

        while (Read() && !(_reader.NodeType == XmlNodeType.EndElement && _reader.Depth == depth))
        {
            if (_reader.NodeType != XmlNodeType.Element || _reader.Depth != depth + 1) continue;
            if (FeedElement.Match(_reader.LocalName, _reader.NamespaceURI) is not { } match) continue;

            var here = Here("");
            var rule = $"feed element \"{_reader.Name}\"";
            var value = Value(match.Role);
            printed.Append(value).Append('\n');
            if (match.Role != FieldRole.Body) values.Add(match, rule, value, here with { Text = value.Trim() });
            else if (match.Rank < rank && !string.IsNullOrWhiteSpace(value)) (body, rank) = (value, match.Rank);
        }

        return new(line, body, values, printed.ToString());
    }

    private string Value(FieldRole role)
    {
        var type = _reader.GetAttribute("type");
        switch (role)
        {
            case FieldRole.Address when _reader.GetAttribute("href") is { } address:
                return _reader.GetAttribute("rel") is null or "alternate" ? address : "";
            case FieldRole.Section when _reader.GetAttribute("term") is { } term:
                return _reader.GetAttribute("label") ?? term;
            case FieldRole.Byline:
                return Person(Text(isMarkup: false, only: "name"));
            // An entry taken over from another feed names it by elements.
            case FieldRole.Outlet:
                return Text(isMarkup: false, only: "title");
            default:
                return Text(isMarkup: type == "xhtml");
        }
    }

    // 'jane@example.org (Jane Doe)' in RSS.
    private static string Person(string author)
    {
        var open = author.IndexOf('(', StringComparison.Ordinal);
        var close = author.LastIndexOf(')');
        return open > 0 && close > open && author.Contains('@', StringComparison.Ordinal) ? author[(open + 1)..close] : author;
    }

    // The text of an element; of elements in it that of those with one name, or all with their tags.
    private string Text(bool isMarkup, string? only = null)
    {
        var depth = _reader.Depth;
        var text = new StringBuilder();
        if (_reader.IsEmptyElement) return "";

        string? inner = null;
        while (Read() && !(_reader.NodeType == XmlNodeType.EndElement && _reader.Depth == depth))
        {
            switch (_reader.NodeType)
            {
                case XmlNodeType.Element:
                    if (isMarkup) text.Append('<').Append(_reader.LocalName).Append('>');
                    else if (_reader.Depth == depth + 1) inner = _reader.LocalName;
                    break;
                case XmlNodeType.EndElement:
                    if (isMarkup) text.Append("</").Append(_reader.LocalName).Append('>');
                    else if (_reader.Depth == depth + 1) inner = null;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                    if (only is null || inner is null || inner == only) text.Append(isMarkup ? WebUtility.HtmlEncode(_reader.Value) : _reader.Value);
                    break;
            }
        }

        return text.ToString();
    }

    private bool Read()
    {
        if (!_reader.Read()) return false;
        if (_reader.Depth <= _deepest) return true;
        throw new ReadingLimitException(FormattableString.Invariant(
            $"its elements are nested deeper than {_deepest} levels, the limit ({nameof(ReadingOptions)}.{nameof(ReadingOptions.MaximalNesting)})"));
    }

    private Evidence Here(string text) => new(_place.LineNumber, text);
}
