namespace Analysis.Corpora.Checking;

/// <summary>What kind of file an article comes from, by the ending of its name.</summary>
internal static class ArticleFormat
{
    private static readonly string[] Pages = [".html", ".htm", ".xhtml", ".warc"];

    /// <summary>'.txt', '.html', '.jsonl' in small letters, without what packed it; '' where the name has none.</summary>
    public static string Of(Article article)
    {
        var file = FileOf(article);
        var ending = Path.GetExtension(file).ToLowerInvariant();
        return ending == ".gz" ? Path.GetExtension(file[..^ending.Length]).ToLowerInvariant() : ending;
    }

    /// <summary>True for an article of a web page, whose text holds all that stands around it.</summary>
    public static bool IsPage(Article article) => Pages.Contains(Of(article));

    /// <summary>The file, or the entry of an archive, that it stands in: its id without the number.</summary>
    public static string FileOf(Article article) => ArticleOrder.FileOf(article.Id).ToString();
}
