namespace Analysis.Corpora.Pages;

/// <summary>Reads where a page's article stands: outlet, section, language.</summary>
internal static class SiteReader
{
    private const int LongestName = 80;
    private static readonly string[] OutletTags =
    [
        "og:site_name", "dc.publisher", "dcterms.publisher", "publisher", "application-name", "apple-mobile-web-app-title",
        "citation_journal_title",
    ];
    private static readonly string[] SectionTags =
    [
        "article:section", "parsely-section", "section", "sailthru.section", "og:article:section", "dc.subject.section", "cxenseparse:section",
        "article.section",
    ];

    /// <summary>The site's or the paper's name.</summary>
    public static PageField? Outlet(PageFacts facts)
    {
        var fromTag = FromTags(facts, OutletTags, 0.9);
        if (fromTag?.Rule == "meta og:site_name") return fromTag;
        if (facts.Linked.Publisher is { Length: <= LongestName } publisher) return new(publisher, "JSON-LD publisher", PageField.Cut(publisher), 0.9);
        return fromTag;
    }

    /// <summary>The section's name.</summary>
    public static PageField? Section(PageFacts facts) =>
        facts.Linked.Section is { Length: <= LongestName } section
            ? new(section, "JSON-LD articleSection", PageField.Cut(section), 0.9)
            : FromTags(facts, SectionTags, 0.85);

    /// <summary>The language's tag.</summary>
    public static PageField? Language(PageFacts facts)
    {
        if (Tag(facts.Document.DocumentElement.GetAttribute("lang")) is { } lang) return new(lang, "html lang", PageField.Cut($"<html lang=\"{lang}\">"), 0.9);
        if (Tag(facts.Linked.Language) is { } linked) return new(linked, "JSON-LD inLanguage", PageField.Cut(linked), 0.85);
        foreach (var name in (ReadOnlySpan<string>)["og:locale", "content-language", "dc.language", "language"])
            if (facts.Meta.First(name) is { } found && Tag(found.Content) is { } stated)
                return new(stated, $"meta {name}", MetaTags.Evidence(name, found.Content), 0.8);
        return null;
    }

    private static PageField? FromTags(PageFacts facts, ReadOnlySpan<string> names, double confidence) =>
        facts.Meta.First(names) is { Content.Length: <= LongestName } tag && !tag.Content.Contains("://", StringComparison.Ordinal)
            ? new(tag.Content, $"meta {tag.Name}", MetaTags.Evidence(tag.Name, tag.Content), confidence)
            : null;

    // en_GB and en-GB are one tag; 'English' is none.
    private static string? Tag(string? stated)
    {
        var tag = (stated ?? "").Trim().Replace('_', '-');
        var first = tag.Split('-')[0];
        return first.Length is 2 or 3 && first.All(char.IsAsciiLetter) && tag.Length <= 20 && tag.All(unit => char.IsAsciiLetterOrDigit(unit) || unit == '-')
            ? tag
            : null;
    }
}
