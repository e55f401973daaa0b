namespace Analysis.Corpora.Duplicates;

/// <summary>
/// Compares two articles on all their words. Of pairs that come sorted by their first article, its word sequences are made once.
/// </summary>
internal sealed class Comparison(ArticleWords[] articles, ulong[][] sentences, DuplicateOptions options)
{
    // Of two articles of which one is this much longer, most of the longer cannot stand in the shorter.
    private const int MostTimesLonger = 5;

    private ulong[] _a = [];
    private ulong[] _b = [];
    private int _first = -1;
    private int _countA;

    /// <summary>True for near copies.</summary>
    /// <param name="a">The place of one article.</param>
    /// <param name="b">The place of the other.</param>
    /// <param name="jaccard">The similarity of their word sequences.</param>
    public bool AreNear(int a, int b, out double jaccard)
    {
        jaccard = 0;
        var (wordsA, wordsB) = (articles[a], articles[b]);
        if ((long)Math.Min(wordsA.Count, wordsB.Count) * MostTimesLonger < Math.Max(wordsA.Count, wordsB.Count)) return false;

        var length = options.ShingleWords;
        if (a != _first) (_first, _countA) = (a, Shingles.Distinct(wordsA, length, ref _a));
        var countB = Shingles.Distinct(wordsB, length, ref _b);
        ReadOnlySpan<ulong> setA = _a.AsSpan(0, _countA);
        ReadOnlySpan<ulong> setB = _b.AsSpan(0, countB);
        jaccard = Shingles.Jaccard(setA, setB);
        return jaccard >= options.NearJaccard
            || (SentenceSet.ShareIn(wordsA, sentences[b], setB, length) >= options.NearSentences
                && SentenceSet.ShareIn(wordsB, sentences[a], setA, length) >= options.NearSentences);
    }
}
