namespace Analysis.Corpora.Duplicates;

/// <summary>Copies to stories, each with its lead.</summary>
internal static class StoryBuilder
{
    /// <summary>The stories of two and more articles, in the order of their leads.</summary>
    /// <param name="groups">Which articles are copies of one another.</param>
    /// <param name="facts">What is known about each article.</param>
    /// <param name="lead">Which article stands for its story.</param>
    public static Story[] Build(DisjointSets groups, ArticleFacts[] facts, StoryLead lead) =>
    [
        .. Enumerable.Range(0, facts.Length)
            .GroupBy(groups.Find)
            .Where(group => group.Count() > 1)
            .Select(group => new Story(
                Ordered(group.Select(article => facts[article]), lead).First().Id,
                [.. group.Select(article => facts[article].Id).Order(StringComparer.Ordinal)]))
            .OrderBy(story => story.Lead, StringComparer.Ordinal),
    ];

    private static IEnumerable<ArticleFacts> Ordered(IEnumerable<ArticleFacts> articles, StoryLead lead) => lead == StoryLead.Longest
        ? articles.OrderByDescending(article => article.Words).ThenBy(DateOf).ThenBy(article => article.Id, StringComparer.Ordinal)
        : articles.OrderBy(DateOf).ThenByDescending(article => article.Words).ThenBy(article => article.Id, StringComparer.Ordinal);

    // An article without a date cannot claim to be the first.
    private static DateOnly DateOf(ArticleFacts article) => article.Date ?? DateOnly.MaxValue;
}
