using Analysis.Display;

namespace Analysis.Corpora.Duplicates;

/// <summary>
/// Finds passages: a sequence that two articles chose is a seed, and grows word by word in both directions, also over a few words that differ.
/// </summary>
internal static class PassageFinder
{
    /// <summary>The passages of all pairs of articles, by their articles and where they begin.</summary>
    /// <param name="articles">All articles; null for those that are not compared.</param>
    /// <param name="index">Which sequences they share.</param>
    /// <param name="options">What counts as a passage.</param>
    /// <param name="work">Observed.</param>
    /// <param name="onCores">How many cores work.</param>
    public static Passage[] Find(
        ArticleWords?[] articles, WordingIndex index, DuplicateOptions options, LongWork work, ParallelOptions onCores)
    {
        var found = new List<Passage>?[articles.Length];
        Parallel.For(0, articles.Length, onCores, a =>
        {
            work.Cancellation.ThrowIfCancellationRequested();
            var seeds = Seeds(index, a);
            if (seeds.Count > 0) found[a] = Grow(articles, index, a, seeds, options);
        });
        return [.. found.SelectMany(list => list ?? [])];
    }

    private static List<Seed> Seeds(WordingIndex index, int a)
    {
        var seeds = new List<Seed>();
        var (start, end) = (index.SlotsOf(a).Start.Value, index.SlotsOf(a).End.Value);
        for (var slot = start; slot < end; slot++)
        {
            foreach (var other in index.SameAs(slot))
            {
                if (index.ArticleOf(other) <= a) continue;
                seeds.Add(new(index.ArticleOf(other), index.WordOf(other) - index.WordOf(slot), index.WordOf(slot)));
            }
        }

        seeds.Sort();
        return seeds;
    }

    private static List<Passage> Grow(ArticleWords?[] articles, WordingIndex index, int a, List<Seed> seeds, DuplicateOptions options)
    {
        var passages = new List<Passage>();
        var ofPair = new List<Passage>();
        var formulas = FormulasBefore(index, a, articles[a]!.Count, options.ShingleWords);
        for (int first = 0, next; first < seeds.Count; first = next)
        {
            var b = seeds[first].B;
            var growth = new PassageGrowth(articles[a]!, articles[b]!, formulas, options);
            ofPair.Clear();
            var (shift, covered) = (0, -1);
            for (next = first; next < seeds.Count && seeds[next].B == b; next++)
            {
                var seed = seeds[next];
                if (next > first && seed.Shift == shift && seed.WordA < covered) continue;
                var run = growth.Run(seed.WordA, seed.WordA + seed.Shift);
                (shift, covered) = (seed.Shift, run.EndA);
                // Hashes may agree where words do not.
                if (run.Shared >= options.ShingleWords && growth.TryPassage(run, out var passage)) ofPair.Add(passage with { A = a, B = b });
            }

            AddApart(ofPair, passages);
        }

        return passages;
    }

    // How many words before each belong to a formula; null where the article has none.
    private static int[]? FormulasBefore(WordingIndex index, int a, int count, int length)
    {
        int[]? before = null;
        var next = 0;
        for (var slot = index.SlotsOf(a).Start.Value; slot < index.SlotsOf(a).End.Value; slot++)
        {
            if (!index.IsFormula(slot)) continue;
            before ??= new int[count + 1];
            var end = Math.Min(count, index.WordOf(slot) + length);
            for (var word = Math.Max(next, index.WordOf(slot)); word < end; word++) before[word + 1] = 1;
            next = end;
        }

        for (var word = 0; before is not null && word < count; word++) before[word + 1] += before[word];
        return before;
    }

    // Of passages that overlap in the first article the longer one stays, the earlier of equals.
    private static void AddApart(List<Passage> ofPair, List<Passage> passages)
    {
        ofPair.Sort((x, y) => (x.StartA, x.StartB, x.EndA).CompareTo((y.StartA, y.StartB, y.EndA)));
        var first = passages.Count;
        foreach (var passage in ofPair)
        {
            if (passages.Count == first || passages[^1].EndA <= passage.StartA) passages.Add(passage);
            else if (passage.Shared > passages[^1].Shared) passages[^1] = passage;
        }
    }

    private readonly record struct Seed(int B, int Shift, int WordA) : IComparable<Seed>
    {
        public int CompareTo(Seed other) => (B, Shift, WordA).CompareTo((other.B, other.Shift, other.WordA));
    }
}
