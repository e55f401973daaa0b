using Analysis.Corpora;
using Analysis.Terms.Laws;
using static System.FormattableString;

namespace Analysis.Charts.Recipes;

/// <summary>Occurrences by rank on logarithmic axes, where the law of Zipf (1949) is a straight line.</summary>
internal static class ZipfPlot
{
    private const int MostMarks = 160;
    private const double BetweenLabels = 1.7;

    public static Figure Of(RankList ranks)
    {
        var words = Array.ConvertAll(RankSpread.Of(ranks.Count, MostMarks), rank => ranks[rank - 1]);
        string[] labels = [.. Labels(words)];
        var marks = new ScatterTrace
        {
            X = AxisValues.Of(words.Select(word => word.Rank)),
            Y = AxisValues.Of(words.Select(word => word.Count)),
            Mode = ScatterMode.Markers | ScatterMode.Text,
            Marker = new() { Size = 5, HasOutline = false },
            Color = ChartColor.Series(0),
            Name = "words",
            Labels = labels,
            Label = new() { Weights = [.. words.Select(word => (double)word.Count)] },
            Hover = [.. words.Select(word => Invariant($"{word.Term}: rank {word.Rank:N0}, {Plural.Of(word.Count, "occurrence")}; {NumberText.Of(word.Expected)} by the law"))],
            Evidence = TermEvidence.Of(ranks.Tokens, [.. words.Select(word => word.Term)], [.. words.Select(word => word.Count)]),
        };
        return new Figure(ranks.Fit is not { } fit ? [marks]
            : [LawLine.Of(marks.X, words.Select(word => word.Expected), Invariant($"Zipf's law, exponent {fit.Exponent:F2}")), marks])
        {
            Source = SourceNote.Of(ranks.Tokens, [.. Method(ranks, words.Length)]),
            AltText = Words(ranks),
        }
        .WithTitle(ranks.Count == 0 ? "No words, and no law" : Invariant($"{ranks.Count:N0} different words by rank, and Zipf's law"))
        .WithXAxis("rank by frequency (logarithmic)", kind: AxisKind.Logarithmic)
        .WithYAxis("occurrences (logarithmic)", kind: AxisKind.Logarithmic)
        .WithSize(720, 520);
    }

    // Words at even distances along the curve say what its parts are made of.
    private static IEnumerable<string> Labels(RankedTerm[] words)
    {
        var next = 1.0;
        foreach (var word in words)
        {
            yield return word.Rank >= next ? word.Term : "";
            if (word.Rank >= next) next = word.Rank * BetweenLabels;
        }
    }

    private static IEnumerable<string> Method(RankList ranks, int shown)
    {
        if (shown < ranks.Count) yield return Invariant($"{shown} of {ranks.Count:N0} ranks drawn, at even steps of their logarithm");
        yield return ranks.Fit is { } fit
            ? Invariant($"exponent {fit.Exponent:F3} by maximum likelihood (standard error at least {fit.StandardError:F3}), cumulated shares at most {100 * fit.Distance:F1} % off")
            : "too few words for a law";
    }

    private static string Words(RankList ranks) => ranks.Fit is { } fit
        ? Invariant($"Scatter chart on logarithmic axes: occurrences of {ranks.Count:N0} words by rank, from {ranks[0].Count:N0} ('{ranks[0].Term}') down to {ranks[^1].Count:N0}, and a falling straight line, Zipf's law with the exponent {fit.Exponent:F2}.")
        : "Scatter chart of words by rank: too few words for a law.";
}
