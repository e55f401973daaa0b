using System.Text.RegularExpressions;
using Analysis.Corpora;
using Analysis.Display;
using Analysis.Text;

namespace Analysis.Terms.Concordances;

/// <summary>Stretches of texts, whoever found them, as matches.</summary>
internal static class SpanHits
{
    /// <summary>Spans in the order of the corpus.</summary>
    /// <exception cref="KeyNotFoundException">The corpus does not have an article.</exception>
    public static List<ConcordanceHit> Of(Tokens tokens, IEnumerable<ArticleSpan> spans)
    {
        var places = new Dictionary<string, int>(tokens.Corpus.Count, StringComparer.Ordinal);
        for (var article = 0; article < tokens.Corpus.Count; article++) places[tokens.Corpus[article].Id] = article;
        var hits = new List<ConcordanceHit>();
        foreach (var article in spans.GroupBy(span => span.Article).OrderBy(group => PlaceOf(places, tokens, group.Key)))
            Add(tokens, places[article.Key], article.Select(span => new TextSpan(span.Start, span.Length)).Order(Comparer<TextSpan>.Create(ByStart)), hits);
        return hits;
    }

    /// <summary>The matches of a regular expression in headlines and bodies, whose time is linear in the text.</summary>
    /// <exception cref="ArgumentException">It is no regular expression, or one that needs to look back.</exception>
    public static List<ConcordanceHit> Of(Tokens tokens, string pattern)
    {
        Regex expression;
        try
        {
            expression = new(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (NotSupportedException)
        {
            throw new ArgumentException($"'{pattern}' looks around or refers back, which takes too long in large texts. Write it without.", nameof(pattern));
        }

        using var work = LongWork.Start("Searching texts");
        var byArticle = new List<ConcordanceHit>[tokens.Corpus.Count];
        Parallel.For(0, byArticle.Length, new ParallelOptions { CancellationToken = work.Cancellation }, article =>
        {
            byArticle[article] = [];
            var text = tokens.Corpus[article].Text;
            var spans = new List<TextSpan>();
            foreach (var kept in tokens.Corpus[article].Kept)
            {
                foreach (var match in expression.EnumerateMatches(text.AsSpan(kept.Start, kept.Length)))
                {
                    if (match.Length > 0) spans.Add(new(kept.Start + match.Index, match.Length));
                }
            }

            if (spans.Count > 0) Add(tokens, article, spans, byArticle[article]);
        });
        return [.. byArticle.SelectMany(hits => hits)];
    }

    private static void Add(Tokens tokens, int article, IEnumerable<TextSpan> spans, List<ConcordanceHit> hits)
    {
        var words = TokenSpans.OfArticle(tokens, article);
        var start = tokens.ArticleStarts[article];
        var first = 0;
        foreach (var span in spans)
        {
            while (first < words.Length && words[first].End <= span.Start) first++;
            var last = first;
            while (last < words.Length && words[last].Start < span.End) last++;
            hits.Add(new(article, start + first, last - first, span));
        }
    }

    private static int PlaceOf(Dictionary<string, int> places, Tokens tokens, string article) => places.TryGetValue(article, out var place)
        ? place
        : throw new KeyNotFoundException($"The corpus of {Plural.Of(tokens.Corpus.Count, "article")} has no article '{article}'. Take spans of the same corpus.");

    private static int ByStart(TextSpan left, TextSpan right) =>
        left.Start != right.Start ? left.Start.CompareTo(right.Start) : left.Length.CompareTo(right.Length);
}
