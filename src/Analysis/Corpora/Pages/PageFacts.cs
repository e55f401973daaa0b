using AngleSharp.Html.Dom;

namespace Analysis.Corpora.Pages;

/// <summary>All that the rules for headline, date and authors read: what a page states, and the lines of its text.</summary>
internal sealed class PageFacts
{
    private static readonly string[] AddressTags = ["og:url", "twitter:url", "parsely-link"];

    public PageFacts(IHtmlDocument document, PageTree tree, LinkedArticle linked)
    {
        Document = document;
        Tree = tree;
        Linked = linked;
        Meta = new(document);
        var canonical = document.QuerySelector("link[rel=canonical][href]")?.GetAttribute("href")?.Trim();
        Addresses = [.. AddressTags.Select(name => Meta.First(name)).OfType<(string Name, string Content)>().Select(tag => (tag.Content, $"meta {tag.Name}"))];
        if (!string.IsNullOrEmpty(canonical)) Addresses = [(canonical, "link canonical"), .. Addresses];
        Sites = new(this);
    }

    public IHtmlDocument Document { get; }
    public PageTree Tree { get; }
    public LinkedArticle Linked { get; }
    public MetaTags Meta { get; }
    public SiteNames Sites { get; }

    /// <summary>The page's own addresses, and the tag that states each.</summary>
    public IReadOnlyList<(string Address, string Rule)> Addresses { get; }

    /// <summary>The text of an element's lines.</summary>
    public string TextOf(PageNode node) =>
        node.FirstBlock == node.EndBlock ? "" : PageText.Squeeze(Tree.Text[Tree.Blocks[node.FirstBlock].Span.Start..Tree.Blocks[node.EndBlock - 1].Span.End]);
}
