using Analysis.Text;

namespace Analysis.Corpora.Pages;

/// <summary>
/// Reads a page's headline: the printed one where the page prints one that fits its titles, else what the titles say.
/// </summary>
internal static class HeadlineReader
{
    private const double LeastLikeness = 0.3;
    private const int FewestWords = 2;
    private const int FewestWordsOfOther = 4;
    private const int LongestHeadline = 400;
    private const int MostHeadings = 200;
    private static readonly string[] TitleTags =
    [
        "og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "dcterms.title", "citation_title", "headline", "title",
    ];

    /// <summary>The headline, and the element that prints it.</summary>
    public static (PageField? Headline, PageNode? Node) Read(PageFacts facts)
    {
        var titles = Titles(facts);
        var printed = facts.Tree.Nodes.Where(node => node.Tag == "h1" && IsHeadline(facts.TextOf(node))).ToArray();
        var best = Fitting(printed, titles, facts, LeastLikeness)
            // Without a first heading, one that says just what a title says.
            ?? Fitting(facts.Tree.Nodes.Where(node => node.Tag is "h2" or "h3" && IsHeadline(facts.TextOf(node))), titles, facts, 1);
        // A headline that says it in other words than the titles.
        best ??= printed.FirstOrDefault(node => titles.Count == 0 || BlockKinds.Words(facts.TextOf(node)) >= FewestWordsOfOther);
        if (best is not null)
        {
            var text = facts.TextOf(best);
            return (new(WithoutKicker(text, titles, facts), best.Tag, PageField.Cut(text), 0.95), best);
        }

        return titles.Count == 0 ? (null, null) : (titles[0] with { Value = facts.Sites.Trim(titles[0].Value) }, null);
    }

    /// <summary>Where the headline's lines stand in the page's text.</summary>
    public static TextSpan? SpanOf(PageNode? node, PageTree tree)
    {
        if (node is null || node.FirstBlock == node.EndBlock) return null;
        var start = tree.Blocks[node.FirstBlock].Span.Start;
        return new(start, tree.Blocks[node.EndBlock - 1].Span.End - start);
    }

    private static List<PageField> Titles(PageFacts facts)
    {
        var titles = new List<PageField>();
        if (facts.Linked.Headline is { } linked) titles.Add(new(linked, "JSON-LD headline", PageField.Cut(linked), 0.9));
        foreach (var name in TitleTags)
            if (facts.Meta.First(name) is { } tag) titles.Add(new(tag.Content, $"meta {name}", MetaTags.Evidence(name, tag.Content), 0.85));
        var title = PageText.Squeeze(facts.Document.QuerySelector("title")?.TextContent ?? "");
        if (title.Length > 0) titles.Add(new(title, "title element", PageField.Cut(title), 0.6));
        return [.. titles.Where(title => title.Value.Length <= LongestHeadline)];
    }

    private static PageNode? Fitting(IEnumerable<PageNode> nodes, List<PageField> titles, PageFacts facts, double least)
    {
        var wanted = titles
            .SelectMany(title => (string[])[title.Value, facts.Sites.Trim(title.Value)]).Distinct(StringComparer.Ordinal).Select(Words).ToArray();
        PageNode? best = null;
        foreach (var node in nodes.Take(MostHeadings))
        {
            var words = Words(facts.TextOf(node));
            var likeness = wanted.Length == 0 ? 0 : wanted.Max(title => Likeness(words, title));
            if (likeness < least || (best is not null && likeness == least)) continue;
            (best, least) = (node, likeness);
        }

        return best;
    }

    private static bool IsHeadline(string text) => text.Length <= LongestHeadline && BlockKinds.Words(text) >= FewestWords;

    private static HashSet<string> Words(string title) => PageText.Fold(title).Split(' ').ToHashSet(StringComparer.Ordinal);

    /// <summary>The share of words that two titles have in common, from 0 to 1.</summary>
    private static double Likeness(HashSet<string> one, HashSet<string> other) => (double)one.Count(other.Contains) / Math.Max(one.Count, other.Count);

    // Section | Headline: some print the section inside the headline's element.
    private static string WithoutKicker(string text, List<PageField> titles, PageFacts facts)
    {
        foreach (var title in titles)
        {
            var whole = facts.Sites.Trim(title.Value);
            var isInside = whole.Length < text.Length && BlockKinds.Words(whole) > 3
                && (text.EndsWith(whole, StringComparison.Ordinal) || text.StartsWith(whole, StringComparison.Ordinal));
            if (!isInside) continue;
            var rest = text.EndsWith(whole, StringComparison.Ordinal) ? text[..^whole.Length] : text[whole.Length..];
            if (rest.AsSpan().Trim() is [.., '|' or '»' or '›'] or ['|' or '»', ..]) return whole;
        }

        return facts.Sites.Trim(text);
    }
}
