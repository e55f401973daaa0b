namespace Analysis.Corpora.Pages;

/// <summary>What a page's JSON-LD says about its article: every value as it stands there, null or empty where it says nothing.</summary>
internal sealed record LinkedArticle
{
    public string? Headline { get; init; }
    public string? Published { get; init; }
    public string? Modified { get; init; }
    public string? Section { get; init; }
    public string? Language { get; init; }
    public string? Publisher { get; init; }

    /// <summary>The authors' names, and whether each is said to be an organisation.</summary>
    public IReadOnlyList<(string Name, bool IsOrganisation)> Authors { get; init; } = [];

    /// <summary>The first of two values that is there, for each.</summary>
    public LinkedArticle Or(LinkedArticle other) => new()
    {
        Headline = Headline ?? other.Headline,
        Published = Published ?? other.Published,
        Modified = Modified ?? other.Modified,
        Section = Section ?? other.Section,
        Language = Language ?? other.Language,
        Publisher = Publisher ?? other.Publisher,
        Authors = Authors.Count > 0 ? Authors : other.Authors,
    };
}
