using Analysis.Corpora;
using Analysis.Terms.KeyTerms;
using static System.FormattableString;

namespace Analysis.Charts.Recipes;

/// <summary>
/// Two groups word by word: how far up a word stands among the frequencies of the one against the same in the other (Kessler 2017, Scattertext). Words on the
/// diagonal are used alike, those towards the upper left and the lower right tell the groups apart.
/// </summary>
internal static class ComparisonScatter
{
    private const int MostMarks = 1400;
    private const int MostLabels = 60;
    private const int MostShared = 6;
    private const int MostEvidence = 150;
    private const double Certain = 0.001;
    private const double Level = 0.05;

    public static Figure Of(Comparison comparison, string? targetName, string? referenceName)
    {
        var (target, reference) = (targetName ?? comparison.Groups[0].Name, referenceName ?? comparison.Groups[1].Name);
        var all = ComparedMark.Of(comparison);
        var marks = Drawn(all);
        var evidence = ComparisonEvidence.Of(comparison, [.. marks.Take(MostEvidence)], target, reference);
        var labelled = Labelled(marks);
        // What is certain is drawn last, above the rest.
        var traces = from at in Enumerable.Range(0, marks.Length)
                     group at by Kind(marks[at].First) into kind
                     orderby Math.Abs(kind.Key), kind.Key
                     select Points(kind.Key, [.. kind], marks, evidence, target, reference) with
                     {
                         Labels = [.. kind.Select(at => labelled.Contains(at) ? marks[at].Label : "")],
                     };
        return new Figure([.. traces])
        {
            Layout = new() { HasEqualSteps = true, HasLegend = true },
            Source = Source(comparison, all, marks, target, reference),
            AltText = AltText(marks, target, reference),
        }
        .WithTitle(marks.Length == 0 ? "No words to compare" : $"{target} and {reference}, word by word")
        .WithXAxis($"{reference}: place among its frequencies, from 0 (not used) to 1 (most frequent)", -0.03, 1.05)
        .WithYAxis($"{target}: place among its frequencies, from 0 (not used) to 1 (most frequent)", -0.03, 1.05);
    }

    // Half of them the most telling, half the most frequent of the others.
    private static ComparedMark[] Drawn(ComparedMark[] all)
    {
        if (all.Length <= MostMarks) return all;
        var telling = all.Take(MostMarks / 2);
        var frequent = all.Skip(MostMarks / 2).OrderByDescending(mark => mark.First.TargetCount + mark.First.ReferenceCount).Take(MostMarks / 2);
        return [.. telling, .. frequent.OrderByDescending(mark => Math.Abs(mark.First.Score)).ThenBy(mark => mark.First.Term, StringComparer.Ordinal)];
    }

    // As many on either side, so that the one with the higher scores does not take all the room.
    private static HashSet<int> Labelled(ComparedMark[] marks) =>
    [
        .. Enumerable.Range(0, marks.Length).Where(at => marks[at].Terms.Count <= MostShared)
            .GroupBy(at => marks[at].First.Score > 0).SelectMany(side => side.Take(MostLabels)),
    ];

    // From -2, certainly the reference's, over 0 to 2, certainly the target's.
    private static int Kind(ComparedTerm term) => Math.Sign(term.Score) * (term.Corrected <= Certain ? 2 : term.Corrected <= Level ? 1 : 0);

    private static ScatterTrace Points(int kind, int[] own, ComparedMark[] marks, MarkEvidence?[] evidence, string target, string reference) => new()
    {
        X = AxisValues.Of(own.Select(at => marks[at].First.ReferenceRank)),
        Y = AxisValues.Of(own.Select(at => marks[at].First.TargetRank)),
        Mode = ScatterMode.Markers | ScatterMode.Text,
        Marker = new() { Size = kind == 0 ? 5 : 6.5, HasOutline = false },
        Name = kind == 0 ? "not certain" : $"more in {(kind > 0 ? target : reference)}",
        LegendGroup = Math.Sign(kind) switch { 0 => "neither", > 0 => "target", _ => "reference" },
        Color = kind == 0 ? ChartColor.Quiet : ChartColor.Series(kind > 0 ? 0 : 1),
        Opacity = Math.Abs(kind) switch { 0 => 0.45, 1 => 0.6, _ => 1 },
        Label = new() { Weights = [.. own.Select(at => Math.Abs(marks[at].First.Score))] },
        Hover = [.. own.Select(at => marks[at].Words(target, reference))],
        Evidence = [.. own.Select(at => at < evidence.Length ? evidence[at] : null)],
    };

    private static string Source(Comparison comparison, ComparedMark[] all, ComparedMark[] marks, string target, string reference)
    {
        var shown = marks.Sum(mark => mark.Terms.Count);
        return SourceNote.Of(comparison.Tokens,
            Invariant($"{target}: {Plural.Of(comparison.Groups[0].Words, "word")}, {reference}: {Plural.Of(comparison.Groups[1].Words, "word")}"),
            shown < comparison.Compared ? Invariant($"{shown:N0} of {comparison.Compared:N0} words drawn: the most telling and the most frequent") : null,
            marks.Length < shown ? "words that both use equally often share a mark" : null,
            Invariant($"colour by {MethodNames.Of(comparison.Options.Keyness.Test)}, probabilities {MethodNames.Of(comparison.Options.Keyness.Correction)}: full below {Certain}, light below {Level}"),
            "the most telling words are labelled as far as there is room",
            marks.Length > MostEvidence ? Invariant($"sentences for the {MostEvidence} most telling of {all.Length:N0} marks") : null);
    }

    private static string AltText(ComparedMark[] marks, string target, string reference) => marks.Length == 0
        ? "Scatter chart without marks: no word to compare."
        : $"Scatter chart: words by their place among the frequencies of {target} and of {reference}. "
            + $"Most telling for {target}: {Named(marks.Where(mark => mark.First.Score > 0))}. Most telling for {reference}: {Named(marks.Where(mark => mark.First.Score < 0))}.";

    private static string Named(IEnumerable<ComparedMark> marks) => string.Join(", ", marks.Take(6).Select(mark => mark.First.Term).DefaultIfEmpty("none"));
}
