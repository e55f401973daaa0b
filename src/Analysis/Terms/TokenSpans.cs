using Analysis.Corpora;
using Analysis.Text;

namespace Analysis.Terms;

/// <summary>Places among the words of a corpus to stretches of its texts, by reading the articles again.</summary>
internal static class TokenSpans
{
    /// <summary>Where the words of an article stand, in its text.</summary>
    public static TextSpan[] OfArticle(Tokens tokens, int article)
    {
        var spans = new TextSpan[tokens.Of(article).Length];
        var words = new ArticleWords(tokens.Tokenizer, tokens.Corpus[article]);
        for (var i = 0; i < spans.Length && words.Read(); i++) spans[i] = words.Span;
        return spans;
    }

    /// <summary>Stretches from the first to the last word of each range; ranges ascend, and each lies in one article.</summary>
    public static IReadOnlyList<ArticleSpan> Of(Tokens tokens, IEnumerable<TokenRange> ranges)
    {
        var found = new List<ArticleSpan>();
        var (article, start, spans) = (-1, 0, Array.Empty<TextSpan>());
        foreach (var (first, last) in ranges)
        {
            if (article < 0 || first >= tokens.ArticleStarts[article + 1])
            {
                article = ArticleAt(tokens, first);
                start = tokens.ArticleStarts[article];
                spans = OfArticle(tokens, article);
            }

            var from = spans[first - start].Start;
            found.Add(new(tokens.Corpus[article].Id, from, spans[last - start].End - from));
        }

        return found;
    }

    /// <summary>The article that holds a word, by its place in the corpus.</summary>
    public static int ArticleAt(Tokens tokens, int token)
    {
        var at = tokens.ArticleStarts.BinarySearch(token);
        if (at < 0) return ~at - 1;
        // Articles without words begin where the next one does.
        while (tokens.ArticleStarts[at + 1] == token) at++;
        return at;
    }
}
