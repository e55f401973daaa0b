using Analysis.Corpora;
using Analysis.Networks.Layouts;
using Analysis.Terms.Collocations;
using static System.FormattableString;

namespace Analysis.Charts.Recipes;

/// <summary>
/// Collocations as a network (Phillips 1985, Brezina, McEnery and Wattam 2015): words as discs by their frequency, pairs as lines by their measure, places by
/// the forces of Fruchterman and Reingold (1991).
/// </summary>
internal static class CollocationNetwork
{
    public static Figure Of(CollocationList pairs, int most, ulong seed)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        // A word beside itself is no line.
        Collocation[] drawn = [.. pairs.Where(pair => pair.Term != pair.Collocate).Take(most)];
        string[] words = [.. drawn.SelectMany(pair => (string[])[pair.Term, pair.Collocate]).Distinct(StringComparer.Ordinal)];
        var place = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in words) place.Add(word, place.Count);
        var points = ForceLayout.Of(words.Length, [.. drawn.Select(pair => new LayoutEdge(place[pair.Term], place[pair.Collocate]))], new() { Seed = seed });
        var counts = Counts(pairs.Tokens, words);
        var evidence = TermEvidence.Of(pairs.Tokens, words, counts);
        NetworkNode[] nodes = [.. words.Select((word, at) => new NetworkNode(word, word, points[at].X, points[at].Y, counts[at])
        {
            Hover = $"{word}: {Plural.Of(counts[at], "occurrence")}, {Plural.Of(drawn.Count(pair => pair.Term == word || pair.Collocate == word), "pair")} drawn",
            Evidence = evidence[at],
        })];
        return Chart.Network(nodes, [.. drawn.Select(pair => Edge(pairs, pair))])
            .WithTitle(drawn.Length == 0 ? "No collocations" : Invariant($"The first {Plural.Of(drawn.Length, "collocation")} as a network"))
            .WithXAxis(axis => axis with { Title = "places have no unit: neighbours are near each other" })
            .WithSource(Source(pairs, most, drawn.Length))
            .WithAltText(AltText(pairs, drawn, words.Length));
    }

    private static NetworkEdge Edge(CollocationList pairs, Collocation pair)
    {
        var value = Measure(pair, pairs.Options.Measure);
        return new(pair.Term, pair.Collocate, double.IsFinite(value) ? Math.Max(0, value) : 0)
        {
            Hover = Invariant($"{pair.Term} – {pair.Collocate}: together {Plural.Of(pair.Count, "time")}, {NumberText.Of(pair.Expected)} expected; {MethodNames.Of(pairs.Options.Measure)} {NumberText.Of(value)}, corrected {MethodNames.Probability(pair.Corrected)}"),
            Evidence = pairs.FirstOccurrences(pair, MarkEvidence.MostSentences) is { Count: > 0 } spans
                ? MarkEvidence.Of(pairs.Tokens.Corpus, $"{pair.Term} – {pair.Collocate}", spans, pair.Count)
                : null,
        };
    }

    private static double Measure(Collocation pair, CollocationMeasure measure) => measure switch
    {
        CollocationMeasure.Pmi => pair.Pmi,
        CollocationMeasure.Npmi => pair.Npmi,
        CollocationMeasure.Mi3 => pair.Mi3,
        CollocationMeasure.TScore => pair.TScore,
        CollocationMeasure.ZScore => pair.ZScore,
        CollocationMeasure.LogDice => pair.LogDice,
        CollocationMeasure.DeltaPForward => pair.DeltaPForward,
        CollocationMeasure.DeltaPBackward => pair.DeltaPBackward,
        _ => pair.LogLikelihood,
    };

    private static int[] Counts(Tokens tokens, string[] words)
    {
        var places = new Dictionary<int, int>();
        for (var i = 0; i < words.Length; i++) places.TryAdd(tokens.Vocabulary.Find(words[i]), i);
        var counts = new int[words.Length];
        foreach (var id in tokens.Ids)
        {
            if (places.TryGetValue(id, out var place)) counts[place]++;
        }

        return counts;
    }

    private static string Source(CollocationList pairs, int most, int drawn) => SourceNote.Of(pairs.Tokens,
        $"words at most {Plural.Of(pairs.Options.Window, "place")} apart in a sentence{(pairs.Options.Ordered ? ", in their order" : "")}",
        Invariant($"{drawn:N0} of {pairs.Count:N0} pairs, by {MethodNames.Of(pairs.Options.Measure)}"),
        pairs.Take(most).Any(pair => pair.Term == pair.Collocate) ? "pairs of a word with itself are not drawn" : null,
        "disc: occurrences by area; line: the measure, in four widths; places by Fruchterman and Reingold; words as far as there is room for them");

    private static string AltText(CollocationList pairs, Collocation[] drawn, int words) => drawn.Length == 0
        ? "Network without nodes: no collocations."
        : Invariant($"Network of {words} words and {drawn.Length} pairs by {MethodNames.Of(pairs.Options.Measure)}. The first: ")
            + string.Join(", ", drawn.Take(8).Select(pair => $"{pair.Term} – {pair.Collocate}")) + ".";
}
