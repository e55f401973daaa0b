using System.Collections.Frozen;
using System.Text;

namespace Analysis.Corpora.Pages;

/// <summary>
/// A page's source without what an article never needs: scripts, styles, comments, templates, drawings, most attributes. One
/// pass, so that the parser sees a fraction of the page and no input can make it slow: nesting, attributes and their lengths are bounded.
/// </summary>
internal sealed class PageSource
{
    /// <summary>The tags below this depth are dropped, their text stays.</summary>
    public const int DeepestNesting = 250;

    private const int MostAttributes = 24;

    // Behind each of these stands text that is none of the page's, up to the tag that closes it.
    private static readonly FrozenSet<string> Skipped = FrozenSet.Create(StringComparer.Ordinal,
        "script", "style", "noscript", "template", "svg", "iframe", "textarea", "select", "object", "canvas", "math", "xmp", "noembed", "noframes",
        "audio", "video", "datalist");

    // Formatting that is left open reaches over all that follows, and a parser copies it into every paragraph.
    private static readonly FrozenDictionary<string, string> Renamed = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["b"] = "x-b", ["strong"] = "x-b", ["i"] = "x-i", ["em"] = "x-i", ["u"] = "x-i", ["s"] = "x-i", ["small"] = "x-i", ["big"] = "x-i",
        ["font"] = "x-i", ["code"] = "x-i", ["tt"] = "x-i", ["nobr"] = "x-i", ["strike"] = "x-i", ["applet"] = "x-i", ["marquee"] = "x-i",
        ["frameset"] = "x-i", ["frame"] = "x-i", ["plaintext"] = "x-i", ["image"] = "img", ["listing"] = "pre",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly string _html;
    private readonly StringBuilder _clean;
    private readonly List<string> _linkedData = [];
    private readonly OpenTags _open;
    private readonly HashSet<string> _neverClosed = new(StringComparer.Ordinal);

    private PageSource(string html)
    {
        _html = PageText.WellFormed(html);
        _clean = new StringBuilder("<!DOCTYPE html>", Math.Max(64, html.Length / 2));
        _open = new(_clean, DeepestNesting);
        Scan();
        Html = _clean.ToString();
    }

    /// <summary>What the parser gets.</summary>
    public string Html { get; }

    /// <summary>The page's JSON-LD blocks, as they stand.</summary>
    public IReadOnlyList<string> LinkedData => _linkedData;

    /// <summary>True where tags were dropped because they lay too deep.</summary>
    public bool IsTooDeep => _open.IsTooDeep;

    public static PageSource Of(string html) => new(html);

    private void Scan()
    {
        var at = 0;
        while (at < _html.Length)
        {
            var tag = _html.IndexOf('<', at);
            if (tag < 0) tag = _html.Length;
            AppendText(_html.AsSpan(at, tag - at));
            at = tag + 1 < _html.Length ? Markup(tag) : _html.Length;
        }
    }

    private void AppendText(ReadOnlySpan<char> text)
    {
        // A parser drops or replaces these one by one; nothing of theirs is text.
        if (!text.Contains('\0')) _clean.Append(text);
        else _clean.Append(text.ToString().Replace('\0', ' '));
    }

    /// <summary>Reads what begins with '&lt;', and returns where it ends.</summary>
    private int Markup(int tag)
    {
        var next = _html[tag + 1];
        if (next == '!') return Declaration(tag);
        if (next == '?') return After('>', tag);
        var isEnd = next == '/';
        var start = isEnd ? tag + 2 : tag + 1;
        if (start >= _html.Length || !char.IsAsciiLetter(_html[start]))
        {
            if (isEnd) return After('>', tag);
            _clean.Append("&lt;");
            return tag + 1;
        }

        var reader = new TagReader(_html, start);
        var name = reader.Name;
        if (isEnd)
        {
            reader.SkipAttributes();
            _open.Close(Renamed.GetValueOrDefault(name, name));
            return reader.End;
        }

        if (Skipped.Contains(name)) return Skip(name, ref reader);
        Open(Renamed.GetValueOrDefault(name, name), ref reader);
        return reader.End;
    }

    private int Declaration(int tag)
    {
        if (!_html.AsSpan(tag).StartsWith("<!--", StringComparison.Ordinal)) return After('>', tag);
        var end = _html.IndexOf("-->", Math.Min(tag + 2, _html.Length), StringComparison.Ordinal);
        return end < 0 ? _html.Length : end + 3;
    }

    private int After(char mark, int from)
    {
        var index = _html.IndexOf(mark, from);
        return index < 0 ? _html.Length : index + 1;
    }

    private int Skip(string name, ref TagReader reader)
    {
        var isLinkedData = false;
        while (reader.Next())
            isLinkedData |= reader.Is("type") && reader.Value.Contains("ld+json", StringComparison.OrdinalIgnoreCase);
        var start = reader.End;
        if (reader.IsClosed && name is "svg" or "math") return start;
        if (_neverClosed.Contains(name)) return start;

        var end = _html.IndexOf($"</{name}", start, StringComparison.OrdinalIgnoreCase);
        if (end < 0)
        {
            _neverClosed.Add(name);
            // What a script or a style leaves open it swallows to the end; of the others the text is kept.
            return name is "script" or "style" ? _html.Length : start;
        }

        if (isLinkedData && name == "script") _linkedData.Add(_html[start..end]);
        return After('>', end);
    }

    private void Open(string name, ref TagReader reader)
    {
        var isWritten = _open.Open(name);
        var kept = 0;
        while (reader.Next())
            if (isWritten && kept < MostAttributes && PageAttributes.Append(_clean, ref reader)) kept++;
        if (isWritten) _clean.Append('>');
    }
}
