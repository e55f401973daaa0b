namespace Analysis.Corpora;

/// <summary>Keeps the articles apart that are certainly in another language than the corpus's.</summary>
internal static class LanguageSplit
{
    public static (Article[] Own, Article[] Others) Of(Article[] articles, CorpusOptions options)
    {
        if (options.MixLanguages) return (articles, []);
        var language = options.Language ?? MostOften(articles);
        return Array.Exists(articles, IsOther)
            ? (Array.FindAll(articles, article => !IsOther(article)), Array.FindAll(articles, IsOther))
            : (articles, []);

        bool IsOther(Article article) => language is not null && article.Language.IsKnown && article.Language.Value != language;
    }

    private static string? MostOften(Article[] articles) => articles
        .Where(article => article.Language.IsKnown)
        .CountBy(article => article.Language.Value!)
        .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal)
        .FirstOrDefault().Key;
}
