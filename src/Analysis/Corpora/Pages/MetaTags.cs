using AngleSharp.Dom;

namespace Analysis.Corpora.Pages;

/// <summary>A page's meta tags by name or property, in lower case.</summary>
internal sealed class MetaTags
{
    private const int MostTags = 2_000;
    private readonly Dictionary<string, List<string>> _contents = new(StringComparer.Ordinal);

    public MetaTags(IParentNode page)
    {
        var seen = 0;
        foreach (var tag in page.QuerySelectorAll("meta[content]"))
        {
            if (++seen > MostTags) break;
            var name = tag.GetAttribute("property") ?? tag.GetAttribute("name") ?? tag.GetAttribute("itemprop") ?? tag.GetAttribute("http-equiv");
            var content = PageText.Squeeze(tag.GetAttribute("content") ?? "");
            if (string.IsNullOrWhiteSpace(name) || content.Length == 0) continue;
            var key = name.Trim().ToLowerInvariant();
            if (!_contents.TryGetValue(key, out var list)) _contents[key] = list = [];
            list.Add(content);
        }
    }

    /// <summary>The first content of the first of these names that a page has.</summary>
    public (string Name, string Content)? First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (_contents.TryGetValue(name, out var list)) return (name, list[0]);
        return null;
    }

    /// <summary>All contents of a name.</summary>
    public IReadOnlyList<string> All(string name) => _contents.TryGetValue(name, out var list) ? list : [];

    /// <summary>A tag as evidence.</summary>
    public static string Evidence(string name, string content) => PageField.Cut($"<meta {name} content=\"{content}\">");
}
