using System.Collections.Frozen;

namespace Analysis.Corpora.Pages;

/// <summary>The names of HTML's elements, each as one string, and what they are.</summary>
internal static class TagNames
{
    private const int LongestName = 40;

    // Between these and what stands around them there is a line's end.
    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(StringComparer.Ordinal,
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption",
        "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol",
        "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "caption", "search", "br");

    private static readonly FrozenDictionary<string, string> Known = Blocks.Concat(
        [
            "a", "abbr", "area", "b", "bdi", "bdo", "big", "button", "cite", "code", "col", "data", "del", "dfn", "em", "font", "head", "i",
            "iframe", "img",
            "input", "ins", "label", "link", "mark", "meta", "noscript", "option", "picture", "q", "s", "script", "select", "small", "source", "span",
            "strong", "style", "sub", "sup", "svg", "template", "time", "title", "u", "video", "x-b", "x-i",
        ]).ToFrozenDictionary(name => name, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True for an element that stands on lines of its own.</summary>
    public static bool IsBlock(string name) => Blocks.Contains(name);

    /// <summary>A tag's name in lower case, cut where no element has a name so long.</summary>
    public static string Lower(ReadOnlySpan<char> written)
    {
        Span<char> lower = stackalloc char[Math.Min(written.Length, LongestName)];
        written[..lower.Length].ToLowerInvariant(lower);
        if (Lookup.TryGetValue(lower, out var known)) return known;
        // An unknown name is kept only where it is a plain one: whatever else stands in it is no markup that another parser should see.
        foreach (var unit in lower)
            if (!char.IsAsciiLetterOrDigit(unit) && unit is not ('-' or ':' or '_')) return "span";
        return lower.ToString();
    }
}
