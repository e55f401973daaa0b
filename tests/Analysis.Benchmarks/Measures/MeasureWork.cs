namespace Analysis.Benchmarks.Measures;

/// <summary>Work on words that were read before.</summary>
internal static class MeasureWork
{
    public static Func<(object Made, int Items)> Keyness(Tokens tokens)
    {
        var first = tokens.Corpus.Take(tokens.Corpus.Count / 2).Select(article => article.Id).ToHashSet();
        return () =>
        {
            var terms = tokens.Keyness(article => first.Contains(article.Id), options: new() { StopWords = StopWords.None, MinimumCount = 1 });
            return (terms, terms.Count);
        };
    }

    public static Func<(object Made, int Items)> Collocations(Tokens tokens) => () =>
    {
        var pairs = tokens.Collocations(new() { StopWords = StopWords.None, MinimumCount = 1 });
        return (pairs, pairs.Count);
    };

    public static Func<(object Made, int Items)> Concordance(Tokens tokens) => () =>
    {
        var lines = tokens.Concordance("said");
        return ((lines, lines.ToString()), lines.Count);
    };
}
