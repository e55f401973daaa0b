using Analysis.Text;

namespace Analysis.Terms.Concordances;

/// <summary>Where a line begins, matches and ends in its article's text.</summary>
internal readonly record struct LineBounds(int Start, TextSpan Match, int End)
{
    /// <summary>The bounds of a match.</summary>
    /// <param name="article">Its article's words and text.</param>
    /// <param name="hit">The match.</param>
    /// <param name="firstToken">The place of the article's first word among all.</param>
    /// <param name="options">How much stands around it.</param>
    public static LineBounds Of(ArticleWordPlaces article, in ConcordanceHit hit, int firstToken, ConcordanceOptions options)
    {
        var (spans, token) = (article.Spans, hit.Token - firstToken);
        var match = hit.Span ?? new(spans[token].Start, spans[token + hit.Tokens - 1].End - spans[token].Start);
        if (options.Context == ConcordanceContext.Sentence)
        {
            var sentence = SentenceBounds.Around(article.Text, match);
            return new(Math.Min(sentence.Start, match.Start), match, Math.Max(sentence.End, match.End));
        }

        var left = Math.Max(0, token - options.Words);
        var right = Math.Min(spans.Length, token + hit.Tokens + options.Words) - 1;
        var start = left < token ? spans[left].Start : match.Start;
        var end = right >= token + hit.Tokens ? spans[right].End : match.End;
        // What was removed from the article is not shown between its words.
        foreach (var kept in article.Kept)
        {
            if (match.Start < kept.Start || match.End > kept.End) continue;
            (start, end) = (Math.Max(start, kept.Start), Math.Min(end, kept.End));
        }

        return new(Math.Min(start, match.Start), match, Math.Max(end, match.End));
    }
}
