namespace Analysis.Corpora;

/// <summary>The fields of an article that the loader decides, under the names that the export uses.</summary>
internal static class DecidedFields
{
    /// <summary>Each field, and whether it is listed where it has no value too.</summary>
    public static IEnumerable<(Decision Decision, bool IsAlwaysListed)> Of(Article article) =>
    [
        (Decision.Of(article.Id, "headline", article.Headline), true),
        (Decision.Of(article.Id, "outlet", article.Outlet), true),
        (Decision.Of(article.Id, "date", article.Date), true),
        (Decision.Of(article.Id, "dateEarliest", article.DateEarliest), false),
        (Decision.Of(article.Id, "dateLatest", article.DateLatest), false),
        (Decision.Of(article.Id, "byline", article.Byline), true),
        (Decision.Of(article.Id, "dateline", article.Dateline), false),
        (Decision.Of(article.Id, "section", article.Section), false),
        (Decision.Of(article.Id, "agency", article.Agency), false),
        (Decision.Of(article.Id, "photoCredit", article.PhotoCredit), false),
        (Decision.Of(article.Id, "language", article.Language), true),
    ];
}
