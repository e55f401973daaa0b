namespace Analysis.Corpora;

/// <summary>The fields of an article that the loader decides, under the names that the export uses.</summary>
internal static class DecidedFields
{
    /// <summary>Each field, and whether a list of decisions shows it: some always, others where they have a value, bounds where there is no date.</summary>
    public static IEnumerable<(Decision Decision, bool IsListed)> Of(Article article) =>
    [
        (Decision.Of(article.Id, "headline", article.Headline), true),
        (Decision.Of(article.Id, "outlet", article.Outlet), true),
        (Decision.Of(article.Id, "date", article.Date), true),
        (Decision.Of(article.Id, "dateEarliest", article.DateEarliest), article.DateEarliest.IsKnown && !article.Date.IsKnown),
        (Decision.Of(article.Id, "dateLatest", article.DateLatest), article.DateLatest.IsKnown && !article.Date.IsKnown),
        (Decision.Of(article.Id, "byline", article.Byline), true),
        (Decision.Of(article.Id, "dateline", article.Dateline), article.Dateline.IsKnown),
        (Decision.Of(article.Id, "section", article.Section), article.Section.IsKnown),
        (Decision.Of(article.Id, "agency", article.Agency), article.Agency.IsKnown),
        (Decision.Of(article.Id, "photoCredit", article.PhotoCredit), article.PhotoCredit.IsKnown),
        (Decision.Of(article.Id, "language", article.Language), true),
        (new(article.Id, "encoding", article.Encoding.Name, article.Encoding.Reason, null, null, 1, null), true),
    ];
}
