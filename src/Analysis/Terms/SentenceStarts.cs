using System.Runtime.CompilerServices;
using Analysis.Corpora;
using Analysis.Display;

namespace Analysis.Terms;

/// <summary>Where sentences begin among the words of a corpus. Found once for the same words, by reading each article again.</summary>
internal static class SentenceStarts
{
    private static readonly ConditionalWeakTable<Tokens, int[]> Known = [];

    /// <summary>
    /// The places of the first words of all sentences, ascending, and behind them the number of words. An article's first word begins a sentence.
    /// </summary>
    public static int[] Of(Tokens tokens) => Known.GetValue(tokens, Read);

    private static int[] Read(Tokens tokens)
    {
        using var work = LongWork.Start("Finding sentences");
        var byArticle = new int[tokens.Corpus.Count][];
        var done = 0;
        Parallel.For(0, byArticle.Length, new ParallelOptions { CancellationToken = work.Cancellation }, article =>
        {
            byArticle[article] = Read(tokens, article);
            work.Report(Interlocked.Increment(ref done), byArticle.Length);
        });
        return [.. byArticle.SelectMany(starts => starts), tokens.Count];
    }

    private static int[] Read(Tokens tokens, int article)
    {
        var first = tokens.ArticleStarts[article];
        var count = tokens.ArticleStarts[article + 1] - first;
        if (count == 0) return [];
        var starts = new List<int> { first };
        var sentences = tokens.Corpus[article].Sentences;
        var words = new ArticleWords(tokens.Tokenizer, tokens.Corpus[article]);
        var (sentence, last) = (0, -1);
        for (var i = 0; i < count && words.Read(); i++)
        {
            while (sentence < sentences.Count && sentences[sentence].End <= words.Span.Start) sentence++;
            if (sentence != last && i > 0) starts.Add(first + i);
            last = sentence;
        }

        return [.. starts];
    }
}
