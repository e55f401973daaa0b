using System.Globalization;
using System.Text;
using Analysis.Text;

namespace Analysis.Terms.Collocations;

/// <summary>Reads <see cref="PairTotals"/> back from their file.</summary>
internal sealed class PairTotalsReader(string path)
{
    private int _line;

    public PairTotals Read()
    {
        using var lines = new StreamReader(path, new UTF8Encoding(false, throwOnInvalidBytes: true));
        var sizes = Next(lines).Split(' ');
        if (sizes is not [var articleText, "articles,", var wordText, "words,", var termText, "terms,", var pairText, "pairs"]
            || !TryRead(articleText, int.MaxValue, out var articles) || !TryRead(wordText, long.MaxValue, out var words)
            || !TryRead(termText, int.MaxValue, out var termCount) || !TryRead(pairText, int.MaxValue, out var pairCount))
            throw Wrong("'N articles, N words, N terms, N pairs' was expected");
        var tokenizer = Next(lines);
        var options = Options(Next(lines));
        if (Next(lines).Split('\t') is not ["stop words", .. var stopWords]) throw Wrong("the stop words were expected");
        options = options with { StopWords = StopWords.Of(stopWords) };

        var vocabulary = new Vocabulary();
        var (firsts, seconds) = Terms(lines, termCount, vocabulary);
        var pairs = Pairs(lines, pairCount, (int)termCount, articles, options.Ordered);
        _line++;
        if (lines.ReadLine() is not null) throw Wrong($"there are more than {pairCount} pairs");
        return new(
            new(new(vocabulary), words, tokenizer), (int)articles, options,
            new(options.Ordered, pairs, firsts, options.Ordered ? seconds : firsts, firsts.Sum()));
    }

    private CollocationOptions Options(string line)
    {
        if (line.Split(", ") is not [var window, "ordered" or "either order"]
            || window.Split(' ') is not ["window", var size] || !TryRead(size, int.MaxValue, out var words) || words < 1)
            throw Wrong("'window N, ordered' or 'window N, either order' was expected");
        return new() { Window = (int)words, Ordered = line.EndsWith(" ordered", StringComparison.Ordinal) };
    }

    private (long[] Firsts, long[] Seconds) Terms(StreamReader lines, long count, Vocabulary vocabulary)
    {
        if (Next(lines) != PairTotals.TermHead) throw Wrong("the columns term, firsts, seconds were expected");
        var (firsts, seconds) = (new List<long>(), new List<long>());
        for (var term = 0L; term < count; term++)
        {
            if (Next(lines).Split('\t') is not [var word, var firstText, var secondText]
                || !TryRead(firstText, long.MaxValue, out var first) || !TryRead(secondText, long.MaxValue, out var second))
                throw Wrong("a term and two numbers were expected");
            if (vocabulary.GetOrAdd(word) != term) throw Wrong($"the term '{word}' was there before");
            firsts.Add(first);
            seconds.Add(second);
        }

        return ([.. firsts], [.. seconds]);
    }

    private PairCount[] Pairs(StreamReader lines, long count, int terms, long articles, bool ordered)
    {
        if (Next(lines) != PairTotals.PairHead) throw Wrong("the columns first, second, count, articles were expected");
        var pairs = new List<PairCount>();
        for (var pair = 0L; pair < count; pair++)
        {
            if (Next(lines).Split('\t') is not [var firstText, var secondText, var countText, var inText]
                || !TryRead(firstText, terms - 1, out var first) || !TryRead(secondText, terms - 1, out var second) || (!ordered && first > second)
                || !TryRead(countText, int.MaxValue, out var times) || !TryRead(inText, Math.Min(articles, times), out var within) || within < 1)
                throw Wrong("the numbers of two terms, a count and the number of articles were expected, no larger than the count and that of all");
            if (pairs is [.., var last] && (last.First, last.Second).CompareTo(((int)first, (int)second)) >= 0)
                throw Wrong("pairs were expected in ascending order");
            pairs.Add(new((int)first, (int)second, (int)times, (int)within));
        }

        return [.. pairs];
    }

    private string Next(StreamReader lines)
    {
        _line++;
        return lines.ReadLine() ?? throw Wrong("the file ends too early");
    }

    private static bool TryRead(string text, long most, out long number) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number <= most;

    private InvalidDataException Wrong(string what) => new(FormattableString.Invariant($"{Path.GetFileName(path)}, line {_line}: {what}. Save the totals again."));
}
