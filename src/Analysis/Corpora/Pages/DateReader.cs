using System.Globalization;
using System.Text.RegularExpressions;
using Analysis.Dates;

namespace Analysis.Corpora.Pages;

/// <summary>Reads the day on which a page's article was published, and that of its last change.</summary>
internal static partial class DateReader
{
    private const int BlocksBeforeHeadline = 8;
    private const int BlocksBehindBody = 6;
    private const int BlocksOfAHead = 40;
    private const int LongestDateLine = 160;
    private const int MostWordsOfADateLine = 16;

    private static readonly string[] PublishedTags =
    [
        "article:published_time", "article:published", "og:published_time", "og:article:published_time", "datepublished", "parsely-pub-date",
        "sailthru.date", "dc.date.issued",
        "dcterms.issued", "dcterms.created", "dcterms.date", "dc.date", "dc.date.created", "citation_publication_date", "citation_date",
        "publish-date", "publish_date", "publishdate", "pubdate",
        "publication_date", "publicationdate", "published", "article.published", "cxenseparse:recs:publishtime", "rnews:datepublished",
        "displaydate", "article_date_original", "originalpublicationdate",
        "date", "article.created", "ptime", "created",
    ];

    private static readonly string[] ModifiedTags =
    [
        "article:modified_time", "og:updated_time", "datemodified", "article:modified", "dcterms.modified", "last-modified", "lastmod",
        "dc.date.modified", "article.updated", "utime",
    ];

    /// <summary>The day of publication with its field; null where nothing states it.</summary>
    /// <param name="facts">The page.</param>
    /// <param name="headline">The block of the headline; -1 where there is none.</param>
    /// <param name="body">The blocks of the body.</param>
    public static (PageField? Field, DateOnly? Day) Published(PageFacts facts, int headline, IReadOnlyList<PageBlock> body)
    {
        var stated = Stated(facts);
        var printed = Printed(facts, headline, body);
        // An instant is another day in another time zone: the day that readers see is the page's.
        if (stated is { } instant && printed is { } seen && Math.Abs(instant.Day.DayNumber - seen.Day.DayNumber) == 1) stated = null;
        if (stated is { } certain) return (certain.Field, certain.Day);
        if (printed is { } line) return (line.Field, line.Day);

        foreach (var (address, rule) in facts.Addresses)
            if (PrintedDates.InAddress(address) is { } day) return (Field(day, $"date in the address ({rule})", address, 0.6), day);
        return (null, null);
    }

    /// <summary>The day of the last change, where the page states it.</summary>
    public static PageField? Modified(PageFacts facts)
    {
        if (facts.Linked.Modified is { } linked && PrintedDates.Day(linked) is { } day) return Field(day, "JSON-LD dateModified", linked, 0.9);
        foreach (var name in ModifiedTags)
            if (facts.Meta.First(name) is { } tag && PrintedDates.Day(tag.Content) is { } changed) return Field(changed, $"meta {name}", MetaTags.Evidence(name, tag.Content), 0.85);
        return null;
    }

    private static (PageField Field, DateOnly Day)? Stated(PageFacts facts)
    {
        if (facts.Linked.Published is { } linked && PrintedDates.Day(linked) is { } day) return (Field(day, "JSON-LD datePublished", linked, 0.95), day);
        foreach (var name in PublishedTags)
            if (facts.Meta.First(name) is { } tag && PrintedDates.Day(tag.Content) is { } stated)
                return (Field(stated, $"meta {name}", MetaTags.Evidence(name, tag.Content), name == "date" ? 0.8 : 0.9), stated);

        foreach (var element in facts.Document.QuerySelectorAll("[itemprop~=datePublished], time[pubdate]").Take(5))
        {
            var value = element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? PageText.Squeeze(element.TextContent);
            if (PrintedDates.Day(value) is { } marked) return (Field(marked, "microdata datePublished", value, 0.9), marked);
        }

        return null;
    }

    /// <summary>The date on the lines around the headline that is best marked as the article's, and the first of these.</summary>
    private static (PageField Field, DateOnly Day)? Printed(PageFacts facts, int headline, IReadOnlyList<PageBlock> body)
    {
        var tree = facts.Tree;
        var first = headline >= 0 ? Math.Max(0, headline - BlocksBeforeHeadline) : body.Count > 0 ? Math.Max(0, body[0].Index - BlocksOfAHead) : 0;
        var end = Math.Min(tree.Blocks.Count, body.Count > 0 ? Math.Max(body[Math.Min(2, body.Count - 1)].Index, headline + 4) : headline + BlocksOfAHead);
        var inBody = body.Select(block => block.Index).ToHashSet();
        (PageField Field, DateOnly Day)? best = null;
        foreach (var i in Enumerable.Range(first, Math.Max(0, end - first)).Concat(body.Count > 0 ? Enumerable.Range(body[^1].Index + 1, BlocksBehindBody) : []))
        {
            if (i >= tree.Blocks.Count || inBody.Contains(i) || tree.Blocks[i].Span.Length > LongestDateLine || IsCaption(tree.Blocks[i])) continue;
            var line = tree.TextOf(tree.Blocks[i]).ToString();
            if (Of(line) is not { } day) continue;

            var (rule, confidence) = Rule(tree.Blocks[i], line);
            // Above the headline there stands today's date as well, and below the body those of other articles.
            var isAstray = i < headline || (body.Count > 0 && i > body[^1].Index);
            if (confidence == 0 || (isAstray && confidence < 0.8)) continue;
            if (confidence > (best?.Field.Confidence ?? 0)) best = (Field(day, rule, line, confidence), day);
        }

        return best;
    }

    private static (string Rule, double Confidence) Rule(PageBlock block, string line)
    {
        if (Updated().IsMatch(line)) return ("line that says when it was updated", 0.5);
        if (Label().IsMatch(line)) return ("line that says when it was published", 0.85);
        if (block.Node.SelfAndAncestors().Take(3).Any(node => node.Tag == "time")) return ("time element", 0.8);
        if (block.Node.SelfAndAncestors().Take(3).Any(node => node.Element.ClassName is { } name && DateClass().IsMatch(name))) return ("element for the date", 0.75);
        return BlockKinds.Words(line) <= MostWordsOfADateLine && !line.EndsWith('.') ? ("date line", 0.7) : ("", 0);
    }

    private static bool IsCaption(PageBlock block) =>
        block.Node.SelfAndAncestors().Take(4).Any(node => node.Tag is "figcaption" or "figure" or "h1" or "h2" or "h3" || node.Hints.IsCaption);

    // 'Published 3 May 2019, updated 4 May 2019': the first is the publication; 'Updated ... Published ...' is read behind the word.
    private static DateOnly? Of(string line)
    {
        var published = Label().Match(line);
        var dates = FullDates.Find(published.Success ? line[published.Index..] : line);
        return dates.Count == 0 ? null : dates[0].Date;
    }

    private static PageField Field(DateOnly day, string rule, string evidence, double confidence) =>
        new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), rule, PageField.Cut(evidence), confidence);

    [GeneratedRegex(
        @"^\W{0,3}(?:last )?(?:updated|modified|edited)\b(?!.*\b(?:published|posted)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Updated();

    [GeneratedRegex("date|time|publish|posted", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DateClass();

    [GeneratedRegex(@"\b(?:published|posted|created)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
