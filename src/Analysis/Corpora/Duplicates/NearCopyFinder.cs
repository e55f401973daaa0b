using Analysis.Display;

namespace Analysis.Corpora.Duplicates;

/// <summary>
/// Finds near copies: candidates are articles that agree in a band of their signatures or in one of their rarest sentences, and each pair is
/// verified on all its words. In a large group of copies not every pair is.
/// </summary>
internal static class NearCopyFinder
{
    private const int Round = 4096;
    private const int Chunk = 64;

    /// <summary>The pairs of near copies, ascending.</summary>
    /// <param name="articles">The words of all articles.</param>
    /// <param name="firsts">Which articles are compared, ascending.</param>
    /// <param name="groups">The groups of copies so far; near copies are joined.</param>
    /// <param name="options">What counts as near.</param>
    /// <param name="work">Observed.</param>
    /// <param name="onCores">How many cores work.</param>
    public static NearPair[] Find(
        ArticleWords[] articles, int[] firsts, DisjointSets groups, DuplicateOptions options, LongWork work, ParallelOptions onCores)
    {
        var sentences = new ulong[articles.Length][];
        var bands = new ulong[articles.Length][];
        Parallel.For(0, firsts.Length, onCores, () => Array.Empty<ulong>(), (i, _, shingles) =>
        {
            var article = firsts[i];
            sentences[article] = SentenceSet.Of(articles[article]);
            bands[article] = new ulong[MinHash.Bands];
            var count = Shingles.InOrder(articles[article], options.ShingleWords, ref shingles);
            MinHash.Sign(shingles.AsSpan(0, count), bands[article]);
            return shingles;
        }, _ => { });

        var lists = new List<ulong>[MinHash.Bands + 1];
        Parallel.For(0, lists.Length, onCores, band =>
        {
            lists[band] = [];
            if (band == MinHash.Bands) RareSentences.AddPairs(firsts, sentences, options.NearSentences, lists[band]);
            else CandidatePairs.Add(Array.ConvertAll(firsts, article => bands[article][band]), [.. firsts], lists[band]);
        });

        var near = new List<NearPair>();
        foreach (var round in CandidatePairs.Join(lists).Chunk(Round))
        {
            var open = Array.FindAll(round, pair => !AreTogether(pair, groups, options.MostPairedCopies));
            var found = Verify(open, () => new(articles, sentences, options), work, onCores);
            foreach (var pair in found) groups.Join(pair.A, pair.B);
            near.AddRange(found);
        }

        return [.. near];
    }

    // What was found in earlier rounds decides, so that the number of cores does not.
    private static bool AreTogether(ulong pair, DisjointSets groups, int many)
    {
        var (a, b) = CandidatePairs.Of(pair);
        return groups.SizeOf(a) > many && groups.Find(a) == groups.Find(b);
    }

    private static NearPair[] Verify(ulong[] candidates, Func<Comparison> comparing, LongWork work, ParallelOptions onCores)
    {
        var chunks = new List<NearPair>[(candidates.Length + Chunk - 1) / Chunk];
        Parallel.For(0, chunks.Length, onCores, comparing, (chunk, _, comparison) =>
        {
            work.Cancellation.ThrowIfCancellationRequested();
            chunks[chunk] = [];
            foreach (var pair in candidates.AsSpan(chunk * Chunk, Math.Min(Chunk, candidates.Length - (chunk * Chunk))))
            {
                var (a, b) = CandidatePairs.Of(pair);
                if (comparison.AreNear(a, b, out var jaccard)) chunks[chunk].Add(new(a, b, jaccard));
            }

            return comparison;
        }, _ => { });
        return [.. chunks.SelectMany(chunk => chunk)];
    }
}
