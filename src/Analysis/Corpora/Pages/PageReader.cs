using AngleSharp.Html.Parser;

namespace Analysis.Corpora.Pages;

/// <summary>Reads an article off an HTML page. No script runs, nothing is fetched, and no input fails.</summary>
internal static class PageReader
{
    // The parser counts the elements around the body too, and the limit of the source comes first.
    private static readonly HtmlParserOptions Options = new()
    {
        SkipComments = true, DisableElementPositionTracking = true, MaximumDepth = 2 * PageSource.DeepestNesting,
    };

    /// <summary>The page as an article; where it holds none, its text and why.</summary>
    public static Page Read(string html)
    {
        var source = PageSource.Of(html);
        using var document = new HtmlParser(Options).ParseDocument(source.Html);
        var tree = PageTree.Of(document.Body ?? document.DocumentElement);
        var facts = new PageFacts(document, tree, LinkedData.Read(source.LinkedData));
        var (headline, node) = HeadlineReader.Read(facts);
        var line = node is null ? -1 : node.EndBlock - 1;
        var body = BodyFinder.Find(tree, line < 0 ? null : line);
        var (date, day) = DateReader.Published(facts, node?.FirstBlock ?? -1, body);
        var authors = AuthorReader.Read(facts, line, body);
        body = AuthorNotes.Trim(body, authors, tree);
        return new()
        {
            Text = tree.Text,
            Body = [.. body.Select(block => block.Span)],
            Headline = headline,
            HeadlineSpan = HeadlineReader.SpanOf(node, tree),
            Date = date,
            Published = day,
            Modified = DateReader.Modified(facts),
            Authors = authors,
            Outlet = SiteReader.Outlet(facts),
            Section = SiteReader.Section(facts),
            Language = SiteReader.Language(facts),
            Problem = Problem(body.Count, source, tree),
        };
    }

    private static string? Problem(int lines, PageSource source, PageTree tree)
    {
        if (lines > 0) return null;
        if (tree.Blocks.Count == 0) return "the page has no text";
        return source.IsTooDeep
            ? $"tags are nested more than {PageSource.DeepestNesting} deep, and no article was found in them"
            : "no running text was found that could be an article";
    }
}
