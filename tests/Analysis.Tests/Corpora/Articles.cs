using Analysis.Corpora;

namespace Analysis.Tests.Corpora;

/// <summary>Articles without files.</summary>
internal static class Articles
{
    public const string Body = "The delegation arrived in the port late in the evening and went to its hotel.";

    public static Article Of(string text, string id = "a.txt") => new(id, "/" + id, text)
    {
        Headline = HeadlineFinder.Find(ArticleLayout.Of(text)),
        Outlet = OutletFinder.Find(ArticleLayout.Of(text)),
        Date = DateFinder.Find(ArticleLayout.Of(text)),
        Encoding = new("utf-8", "valid UTF-8"),
        ContentHash = "",
    };

    /// <summary>Lines, with <see cref="Body"/> for each '*'.</summary>
    public static Article OfLines(params string[] lines) =>
        Of(string.Join('\n', lines.Select(line => line == "*" ? Body : line)));

    public static Corpus Corpus(params (string Id, string Text)[] articles) =>
        new("folder", [.. articles.Select(article => Of(article.Text, article.Id))], []);
}
