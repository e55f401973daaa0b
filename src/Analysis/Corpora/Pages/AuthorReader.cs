using System.Text.RegularExpressions;
using Analysis.Corpora.Metadata;

namespace Analysis.Corpora.Pages;

/// <summary>Reads the names of a page's authors from the surest source that has any.</summary>
internal static partial class AuthorReader
{
    private const int BlocksOfAHead = 30;
    private const int BlocksBeforeHeadline = 6;
    private const int LongestByline = 200;
    private const int MostMarks = 6;

    private static readonly string[] Tags =
    [
        "parsely-author", "sailthru.author", "citation_author", "dc.creator", "dcterms.creator", "dc.creator.name", "cxenseparse:author", "byl",
        "article.author", "rbauthors", "author", "article:author", "og:article:author", "authors", "og:author",
    ];

    private static readonly (string Selector, string Rule)[] Marks =
    [
        ("[itemprop~=author] [itemprop~=name]", "microdata author"), ("[itemprop~=author]", "microdata author"), ("a[rel~=author]", "link author"),
    ];


    /// <param name="facts">The page.</param>
    /// <param name="headline">The block of the headline; -1 where there is none.</param>
    /// <param name="body">The blocks of the body.</param>
    public static IReadOnlyList<PageField> Read(PageFacts facts, int headline, IReadOnlyList<PageBlock> body)
    {
        var persons = facts.Linked.Authors.Where(author => !author.IsOrganisation).Select(author => author.Name).ToArray();
        var organisations = facts.Linked.Authors.Where(author => author.IsOrganisation).Select(author => author.Name).ToArray();
        return Fields(persons, "JSON-LD author", 0.95, facts)
            ?? FromTags(facts)
            ?? FromMarks(facts)
            ?? FromLines(facts, headline, body)
            ?? Fields(organisations, "JSON-LD author (organisation)", 0.7, facts)
            ?? [];
    }

    private static IReadOnlyList<PageField>? FromTags(PageFacts facts)
    {
        foreach (var name in Tags)
        {
            var contents = facts.Meta.All(name).Where(content => !content.Contains("://", StringComparison.Ordinal)).ToArray();
            if (Fields(contents, $"meta {name}", 0.85, facts) is { } found) return found;
        }

        // Two tags that name and fill a line of a card: 'Written by', 'Jane Roe'.
        for (var i = 1; i <= 2; i++)
        {
            var label = facts.Meta.First($"twitter:label{i}")?.Content ?? "";
            if (label.StartsWith("written", StringComparison.OrdinalIgnoreCase)
                && Fields(facts.Meta.All($"twitter:data{i}"), $"meta twitter:data{i}", 0.8, facts) is { } found)
                return found;
        }

        return null;
    }

    private static IReadOnlyList<PageField>? FromMarks(PageFacts facts)
    {
        foreach (var (selector, rule) in Marks)
        {
            var texts = facts.Document.QuerySelectorAll(selector).Take(MostMarks)
                .Select(element => element.GetAttribute("content") ?? PageText.Squeeze(element.TextContent)).ToArray();
            if (Fields(texts, rule, 0.8, facts) is { } found) return found;
        }

        return null;
    }

    /// <summary>The lines around the headline that begin with 'By' or stand in an element of that name.</summary>
    private static IReadOnlyList<PageField>? FromLines(PageFacts facts, int headline, IReadOnlyList<PageBlock> body)
    {
        var blocks = facts.Tree.Blocks;
        var first = headline >= 0 ? Math.Max(0, headline - BlocksBeforeHeadline) : body.Count > 0 ? Math.Max(0, body[0].Index - BlocksOfAHead) : 0;
        var end = Math.Min(blocks.Count, Math.Max(headline + BlocksOfAHead, body.Count > 0 ? body[Math.Min(1, body.Count - 1)].Index : 0));
        IReadOnlyList<PageField>? marked = null;
        for (var i = first; i < end; i++)
        {
            if (blocks[i].Span.Length > LongestByline) continue;
            var line = facts.Tree.TextOf(blocks[i]).ToString();
            if (IsAuthorLine(line) && Fields([line], "author line", 0.75, facts) is { } found) return found;
            if (line.Length > 1 && blocks[i].Node.SelfAndAncestors().Take(4).Any(node => node.Element.ClassName is { } name && Byline().IsMatch(name)))
                marked ??= Fields([line], "author element", 0.65, facts);
        }

        return marked;
    }

    private static IReadOnlyList<PageField>? Fields(IReadOnlyList<string> lines, string rule, double confidence, PageFacts facts)
    {
        var fields = new List<PageField>();
        foreach (var line in lines)
            foreach (var name in AuthorNames.Read(line, facts.Sites))
                if (!fields.Exists(field => string.Equals(field.Value, name, StringComparison.OrdinalIgnoreCase)))
                    fields.Add(new(name, rule, PageField.Cut(line), confidence));
        // An agency stands beside its reporters.
        if (fields.Exists(field => !OutletNames.IsPlainlyAnOutlet(field.Value))) fields.RemoveAll(field => OutletNames.IsPlainlyAnOutlet(field.Value));
        return fields.Count == 0 ? null : fields;
    }

    private static bool IsAuthorLine(string line) => AuthorLabel.Length(line) is > 0 and var label && label < line.Length && char.IsUpper(line[label]);

    [GeneratedRegex("byline|author", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Byline();
}
