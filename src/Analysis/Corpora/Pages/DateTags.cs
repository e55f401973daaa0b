using System.Globalization;

namespace Analysis.Corpora.Pages;

/// <summary>Reads the days of publication and of the last change off a page's tags: JSON-LD, meta tags, marked elements.</summary>
internal static class DateTags
{
    private const int MostMarks = 5;

    private static readonly string[] PublishedTags =
    [
        "article:published_time", "article:published", "og:published_time", "og:article:published_time", "datepublished", "parsely-pub-date",
        "sailthru.date", "dc.date.issued",
        "dcterms.issued", "dcterms.created", "dcterms.date", "dc.date", "dc.date.created", "citation_publication_date", "citation_date",
        "publish-date", "publish_date", "publishdate", "pubdate", "pub_date",
        "publication_date", "publicationdate", "published", "article.published", "cxenseparse:recs:publishtime", "rnews:datepublished",
        "displaydate", "article_date_original", "originalpublicationdate",
        "date", "article.created", "ptime", "created",
    ];

    private static readonly string[] ModifiedTags =
    [
        "article:modified_time", "og:updated_time", "datemodified", "article:modified", "dcterms.modified", "last-modified", "lastmod",
        "dc.date.modified", "article.updated", "utime",
    ];

    /// <summary>The day of publication; null where no tag states one.</summary>
    public static (PageField Field, StatedDay Day)? Published(PageFacts facts) =>
        FromLinked(facts.Linked.Published, "JSON-LD datePublished", 0.95)
        ?? FromMeta(facts, PublishedTags, name => name == "date" ? 0.8 : 0.9)
        ?? FromMarks(facts, "[itemprop~=datePublished], time[pubdate]", "microdata datePublished", 0.9);

    /// <summary>The day of the last change; null where no tag states one.</summary>
    public static (PageField Field, StatedDay Day)? Modified(PageFacts facts) =>
        FromLinked(facts.Linked.Modified, "JSON-LD dateModified", 0.9)
        ?? FromMeta(facts, ModifiedTags, _ => 0.85)
        ?? FromMarks(facts, "[itemprop~=dateModified]", "microdata dateModified", 0.85);

    /// <summary>A day as a field.</summary>
    public static PageField Field(DateOnly day, string rule, string evidence, double confidence) =>
        new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), rule, PageField.Cut(evidence), confidence);

    private static (PageField, StatedDay)? FromLinked(string? value, string rule, double confidence) =>
        value is not null && StatedDay.Read(value) is { } stated ? (Field(stated.Day, rule, value, confidence), stated) : null;

    private static (PageField, StatedDay)? FromMeta(PageFacts facts, string[] names, Func<string, double> confidence)
    {
        foreach (var name in names)
            if (facts.Meta.First(name) is { } tag && StatedDay.Read(tag.Content) is { } stated)
                return (Field(stated.Day, $"meta {name}", MetaTags.Evidence(name, tag.Content), confidence(name)), stated);
        return null;
    }

    private static (PageField, StatedDay)? FromMarks(PageFacts facts, string selector, string rule, double confidence)
    {
        foreach (var element in facts.Document.QuerySelectorAll(selector).Take(MostMarks))
        {
            var value = element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? PageText.Squeeze(element.TextContent);
            if (StatedDay.Read(value) is { } stated) return (Field(stated.Day, rule, value, confidence), stated);
        }

        return null;
    }
}
