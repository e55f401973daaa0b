namespace Analysis.Tests.Corpora.Gold;

/// <summary>
/// Articles that were compared exist, and are near-copies if most of their words are the same; shared wording stands in both.
/// </summary>
internal static class NearCopyCheck
{
    /// <summary>Copies in the corpora share more runs than this of five words, and other pairs fewer.</summary>
    private const double CopyShare = 0.5;

    /// <summary>The share of the words of the shorter wording that the longer one has too.</summary>
    private const double WordingShare = 0.8;

    private const int Run = 5;

    /// <summary>Also articles that are no copies are compared because of wording that they share.</summary>
    private const int LeastRun = 8;

    internal static IEnumerable<Finding> Find(GoldCorpus corpus)
    {
        foreach (var pair in corpus.Gold.NearDuplicateTexts)
        {
            var entry = $"near copy {pair.A} and {pair.B}";
            if (pair.A == pair.B) yield return new(pair.A, null, entry, "an article is compared with itself.");
            foreach (var key in (string[])[pair.A, pair.B])
                if (!corpus.Texts.ContainsKey(key)) yield return new(key, null, entry, "there is no such article.");
            var share = Share(Runs(corpus.TextOf(pair.A).Text, Run), Runs(corpus.TextOf(pair.B).Text, Run));
            if (!WordRuns.In(corpus.TextOf(pair.A).Text, LeastRun).Intersect(WordRuns.In(corpus.TextOf(pair.B).Text, LeastRun))
                .Any())
                yield return new(pair.A, null, entry, "the two do not share eight words in sequence.");
            var verdict = pair.NearDuplicate ? "too few" : "too many";
            if (share > CopyShare != pair.NearDuplicate && pair.A != pair.B)
                yield return new(
                    pair.A, null, entry,
                    $"{share * 100:0} in the hundred of the runs of five words are shared, which is {verdict}.");
        }

        foreach (var twice in corpus.Gold.NearDuplicateTexts
            .GroupBy(pair => string.Join(" and ", new[] { pair.A, pair.B }.Order())).Where(all => all.Count() > 1))
            yield return new(null, null, $"near copy {twice.Key}", "the pair is compared twice.");

        foreach (var wording in corpus.Gold.NearDuplicateWording)
        {
            var entry = $"wording {wording.A} and {wording.B}";
            foreach (var finding in corpus.Missing(wording.A, entry, "wording", wording.AText)) yield return finding;
            foreach (var finding in corpus.Missing(wording.B, entry, "wording", wording.BText)) yield return finding;
            if (Share(Runs(wording.AText, 1), Runs(wording.BText, 1)) < WordingShare)
                yield return new(null, null, entry, $"'{wording.AText}' and '{wording.BText}' do not share their words.");
        }
    }

    /// <summary>Which share of the shorter text's runs the longer one has too.</summary>
    private static double Share(HashSet<string> one, HashSet<string> other)
    {
        var (shorter, longer) = one.Count <= other.Count ? (one, other) : (other, one);
        return shorter.Count == 0 ? 0 : (double)shorter.Count(longer.Contains) / shorter.Count;
    }

    private static HashSet<string> Runs(string text, int length) => [.. WordRuns.In(text, length)];
}
