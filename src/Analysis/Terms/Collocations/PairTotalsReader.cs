using Analysis.Data;
using Analysis.Text;

namespace Analysis.Terms.Collocations;

/// <summary>Reads <see cref="PairTotals"/> back from their file.</summary>
internal static class PairTotalsReader
{
    /// <exception cref="InvalidDataException">It is no such file, or not whole.</exception>
    public static PairTotals Read(string path)
    {
        using var lines = new SavedLines(path);
        var sizes = lines.Next().Split(' ');
        if (sizes is not [var articleText, "articles,", var wordText, "words,", var termText, "terms,", var pairText, "pairs"]
            || !SavedLines.TryRead(articleText, int.MaxValue, out var articles) || !SavedLines.TryRead(wordText, long.MaxValue, out var words)
            || !SavedLines.TryRead(termText, int.MaxValue, out var termCount) || !SavedLines.TryRead(pairText, int.MaxValue, out var pairCount))
            throw lines.Wrong("'N articles, N words, N terms, N pairs' was expected");
        var tokenizer = lines.Next();
        var options = Options(lines);
        if (lines.Next().Split('\t') is not ["stop words", .. var stopWords]) throw lines.Wrong("the stop words were expected");
        options = options with { StopWords = StopWords.Of(stopWords) };

        var vocabulary = new Vocabulary();
        var (firsts, seconds) = Terms(lines, termCount, vocabulary);
        var pairs = Pairs(lines, pairCount, (int)termCount, articles, options.Ordered);
        lines.End($"there are more than {pairCount} pairs");
        return new(
            new(new(vocabulary), words, tokenizer), (int)articles, options,
            new(options.Ordered, pairs, firsts, options.Ordered ? seconds : firsts, firsts.Sum()));
    }

    private static CollocationOptions Options(SavedLines lines)
    {
        var line = lines.Next();
        if (line.Split(", ") is not [var window, "ordered" or "either order"]
            || window.Split(' ') is not ["window", var size] || !SavedLines.TryRead(size, int.MaxValue, out var words) || words < 1)
            throw lines.Wrong("'window N, ordered' or 'window N, either order' was expected");
        return new() { Window = (int)words, Ordered = line.EndsWith(" ordered", StringComparison.Ordinal) };
    }

    private static (long[] Firsts, long[] Seconds) Terms(SavedLines lines, long count, Vocabulary vocabulary)
    {
        if (lines.Next() != PairTotals.TermHead) throw lines.Wrong("the columns term, firsts, seconds were expected");
        var (firsts, seconds) = (new List<long>(), new List<long>());
        for (var term = 0L; term < count; term++)
        {
            if (lines.Next().Split('\t') is not [var word, var firstText, var secondText]
                || !SavedLines.TryRead(firstText, long.MaxValue, out var first) || !SavedLines.TryRead(secondText, long.MaxValue, out var second))
                throw lines.Wrong("a term and two numbers were expected");
            if (vocabulary.GetOrAdd(word) != term) throw lines.Wrong($"the term '{word}' was there before");
            firsts.Add(first);
            seconds.Add(second);
        }

        return ([.. firsts], [.. seconds]);
    }

    private static PairCount[] Pairs(SavedLines lines, long count, int terms, long articles, bool ordered)
    {
        if (lines.Next() != PairTotals.PairHead) throw lines.Wrong("the columns first, second, count, articles were expected");
        var pairs = new List<PairCount>();
        for (var pair = 0L; pair < count; pair++)
        {
            if (lines.Next().Split('\t') is not [var firstText, var secondText, var countText, var inText]
                || !SavedLines.TryRead(firstText, terms - 1, out var first) || !SavedLines.TryRead(secondText, terms - 1, out var second)
                || !SavedLines.TryRead(countText, int.MaxValue, out var times) || !SavedLines.TryRead(inText, Math.Min(articles, times), out var within)
                || within < 1 || (!ordered && first > second))
                throw lines.Wrong("the numbers of two terms, a count and the number of articles were expected, no larger than the count and that of all");
            if (pairs is [.., var last] && (last.First, last.Second).CompareTo(((int)first, (int)second)) >= 0)
                throw lines.Wrong("pairs were expected in ascending order");
            pairs.Add(new((int)first, (int)second, (int)times, (int)within));
        }

        return [.. pairs];
    }
}
