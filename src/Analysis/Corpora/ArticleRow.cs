namespace Analysis.Corpora;

/// <summary>An article as a row of the corpus's table.</summary>
/// <param name="Article">Its id.</param>
/// <param name="Headline">The headline, or null.</param>
/// <param name="Outlet">The outlet, or null.</param>
/// <param name="Date">The date of publication, or null.</param>
/// <param name="Words">The number of words by the default tokenizer.</param>
public sealed record ArticleRow(string Article, string? Headline, string? Outlet, DateOnly? Date, int Words)
{
    internal static ArticleRow Of(Article article) =>
        new(article.Id, article.Headline, article.Outlet, article.Date, article.Words);
}
