using System.Buffers;
using System.Net;
using System.Text;

namespace Analysis.Corpora.Reading.Fields;

/// <summary>HTML fragments as fields of feeds, tables and JSON hold them: tags dropped, entities decoded, blocks separated by LF.</summary>
internal static class Markup
{
    private static readonly SearchValues<char> Marks = SearchValues.Create('<', '&');
    private static readonly SearchValues<char> NameUnits = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n/>");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Blocks = Names(
    [
        "p", "div", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "table", "tr", "blockquote", "pre",
        "section", "article", "header", "footer", "aside", "main", "figure", "figcaption", "address",
    ]);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Inline = Names(
    [
        "a", "b", "i", "u", "s", "em", "strong", "span", "font", "small", "big", "sub", "sup", "mark", "cite", "q", "abbr", "time", "img", "td",
        "th", "tbody", "thead", "picture", "video", "audio", "source", "center", "del", "ins", "code", "kbd", "label", "button", "form", "input",
    ]);

    // Their content is no text.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Dropped =
        Names(["script", "style", "iframe", "noscript", "svg", "template"]);

    /// <summary>
    /// Whether a text holds tags or entities of HTML. A name in angle brackets alone is none: newswires write companies' codes so.
    /// </summary>
    public static bool IsIn(ReadOnlySpan<char> text)
    {
        for (var rest = text; rest.IndexOfAny(Marks) is >= 0 and var at; rest = rest[(at + 1)..])
        {
            if (rest[at] == '&' ? IsEntity(rest[at..]) : IsTag(rest[(at + 1)..])) return true;
        }

        return false;
    }

    /// <summary>The text of a fragment. White space runs become one space where there are tags; else the lines stay as they are.</summary>
    public static string ToText(string fragment)
    {
        if (!HasTag(fragment)) return WebUtility.HtmlDecode(fragment);

        // What follows the last '>' holds no tag, whatever it looks like.
        var tagsEnd = fragment.LastIndexOf('>') + 1;
        var text = new StringBuilder(fragment.Length);
        for (var rest = fragment.AsSpan(0, tagsEnd); !rest.IsEmpty;)
        {
            var at = rest.IndexOf('<');
            if (at < 0) at = rest.Length;
            Append(text, rest[..at]);
            rest = rest[at..];
            if (!rest.IsEmpty) rest = AfterTag(text, rest);
        }

        Append(text, fragment.AsSpan(tagsEnd));
        return text.ToString().Trim();
    }

    private static ReadOnlySpan<char> AfterTag(StringBuilder text, ReadOnlySpan<char> rest)
    {
        if (rest.StartsWith("<!--", StringComparison.Ordinal)) return After(rest, "-->");
        var body = rest[1..];
        var isEnd = body.StartsWith('/');
        if (isEnd) body = body[1..];
        if (body.IsEmpty || (!char.IsAsciiLetter(body[0]) && body[0] is not ('!' or '?')))
        {
            Append(text, rest[..1]);
            return rest[1..];
        }

        var nameEnd = body.IndexOfAny(NameEnds);
        var name = nameEnd < 0 ? body : body[..nameEnd];
        if (Blocks.Contains(name)) Break(text);
        if (!isEnd && Dropped.Contains(name)) return After(After(body, $"</{name}"), ">");
        return After(body, ">");
    }

    private static ReadOnlySpan<char> After(ReadOnlySpan<char> rest, string mark)
    {
        var at = rest.IndexOf(mark, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? default : rest[(at + mark.Length)..];
    }

    private static void Append(StringBuilder text, ReadOnlySpan<char> run)
    {
        if (run.IsEmpty) return;
        var decoded = run.Contains('&') ? WebUtility.HtmlDecode(run.ToString()) : run.ToString();
        foreach (var unit in decoded)
        {
            if (!char.IsWhiteSpace(unit)) text.Append(unit);
            else if (text.Length > 0 && text[^1] is not (' ' or '\n')) text.Append(' ');
        }
    }

    private static void Break(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] == ' ') text.Length--;
        if (text.Length > 0 && text[^1] != '\n') text.Append('\n');
    }

    private static bool HasTag(ReadOnlySpan<char> text)
    {
        for (var rest = text; rest.IndexOf('<') is >= 0 and var at; rest = rest[(at + 1)..])
        {
            if (IsTag(rest[(at + 1)..])) return true;
        }

        return false;
    }

    private static bool IsTag(ReadOnlySpan<char> rest)
    {
        var isEnd = rest.StartsWith('/');
        if (isEnd) rest = rest[1..];
        var length = rest[..Math.Min(rest.Length, 12)].IndexOfAny(NameEnds);
        if (length <= 0 || !char.IsAsciiLetterLower(char.ToLowerInvariant(rest[0]))) return false;

        var name = rest[..length];
        if (Blocks.Contains(name) || Dropped.Contains(name)) return true;
        // '<B Corp>' is a company: an inline element has attributes or ends at once.
        return Inline.Contains(name) && (rest[length] is '>' or '/' || HasAttribute(rest[length..]));
    }

    private static bool HasAttribute(ReadOnlySpan<char> rest) => rest.IndexOfAny('=', '<', '>') is >= 0 and var at && rest[at] == '=';

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Names(string[] names) =>
        new HashSet<string>(names, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static bool IsEntity(ReadOnlySpan<char> rest)
    {
        var end = rest[..Math.Min(rest.Length, 12)].IndexOf(';');
        if (end < 3) return false;
        var name = rest[1..end];
        return name[0] == '#' ? name.Length > 1 && char.IsAsciiHexDigit(name[^1]) : !name.ContainsAnyExcept(NameUnits);
    }
}
