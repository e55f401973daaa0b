using Analysis.Corpora;
using Analysis.Corpora.Metadata;
using Analysis.Corpora.Reading;
using Analysis.Corpora.Reading.Sources;

namespace Analysis.Tests.Corpora;

/// <summary>Articles without files.</summary>
internal static class Articles
{
    public const string Body = "The delegation arrived in the port late in the evening and went to its hotel.";

    /// <summary>An article whose text is searched, as if it were a file of this name.</summary>
    public static Article Of(string text, string id = "a.txt") =>
        LoadedDocument.Of(Document(id, text), isSearched: true, isHeld: true).With(FindingsOf(text, id));

    /// <summary>What is decided about one article alone.</summary>
    public static ArticleFindings FindingsOf(string text, string id = "a.txt") => FindingsOf([(id, text)])[0];

    /// <summary>What is decided about several articles together.</summary>
    public static ArticleFindings[] FindingsOf(params (string Id, string Text)[] articles) =>
        CorpusReading.Decide([.. articles.Select(article => ArticleDraft.Read(Document(article.Id, article.Text)))], default);

    public static RawDocument Document(string id, string text) => new()
    {
        Id = id,
        File = "/" + id,
        Text = text,
        Encoding = new("utf-8", "valid UTF-8"),
        Source = new InMemory(text),
    };

    /// <summary>Lines, with <see cref="Body"/> for each '*'.</summary>
    public static ArticleFindings FindingsOfLines(params string[] lines) =>
        FindingsOf(string.Join('\n', lines.Select(line => line == "*" ? Body : line)));

    /// <summary>Lines, with <see cref="Body"/> for each '*'.</summary>
    public static Article OfLines(params string[] lines) =>
        Of(string.Join('\n', lines.Select(line => line == "*" ? Body : line)));

    public static Corpus Corpus(params (string Id, string Text)[] articles) => new(new CorpusContents
    {
        Folder = "folder",
        Articles = [.. articles.Select(article => Of(article.Text, article.Id)).OrderBy(article => article.Id, ArticleOrder.Instance)],
    });

    private sealed class InMemory(string text) : ITextSource
    {
        public string Read() => text;

        public byte[] Hash() => [];

        public bool IsUnchanged() => true;
    }
}
