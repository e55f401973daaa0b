using Analysis.Corpora;
using Analysis.Terms.KeyTerms;
using static System.FormattableString;

namespace Analysis.Charts.Recipes;

/// <summary>
/// The words by which a group differs from a reference as diverging bars: what it prefers to the right, what it avoids to the left. Keyness as in Scott (1997)
/// and Rayson and Garside (2000).
/// </summary>
internal static class KeynessBars
{
    /// <summary>Probabilities above this are pale.</summary>
    private const double Level = 0.05;
    private const int MostGroups = 8;
    private const double Pale = 0.4;

    // Beyond the longest bars there is room for the numbers at their ends.
    private const double Room = 0.2;

    public static Figure Of(KeyTermList terms, int words, string? target, string? reference)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(words);
        KeyTerm[] rows = [.. terms.Top(words), .. terms.Bottom(words).Reverse()];
        var names = terms.Groups.Select(group => group.Name).Where(name => rows.Any(row => row.Group == name)).ToArray();
        var other = reference ?? terms.Reference;
        var panels = names.Take(MostGroups).Select((name, at) => Panel(terms, [.. rows.Where(row => row.Group == name)], Name(name), other, at == 0)).ToArray();
        var figure = panels.Length switch
        {
            0 => new Figure([]).WithTitle("No words that differ"),
            1 => panels[0].WithTitle($"{Name(names[0])}: words used more and less often than in {other}"),
            _ => Chart.Grid(panels).WithTitle(Invariant($"Words that {panels.Length} groups use more and less often than {other}")),
        };
        return figure with { Source = Source(terms, rows, names.Length), AltText = AltText(rows, names, other, Name) };

        string Name(string group) => names.Length == 1 && target is not null ? target : group;
    }

    private static Figure Panel(KeyTermList terms, KeyTerm[] rows, string target, string other, bool isFirst)
    {
        var (low, high) = (Math.Min(0, rows.Min(row => row.Score)), Math.Max(0, rows.Max(row => row.Score)));
        var room = (high - low) * Room;
        var evidence = KeynessEvidence.Of(terms, rows, other);
        // One trace each for what is certain and what is not, on either side.
        var traces = from at in Enumerable.Range(0, rows.Length)
                     group at by (IsLess: rows[at].Score < 0, IsPale: rows[at].Corrected > Level) into side
                     orderby side.Key
                     select Bars(side.Key, [.. side.Select(at => rows[at])], [.. side.Select(at => evidence[at])], target, other, isFirst);
        return new Figure([.. traces]).WithTitle(target).WithBarMode(BarMode.Overlay)
            .WithXAxis($"{MethodNames.Of(terms.Options.Test)}, signed", low < 0 ? low - room : 0, high > 0 ? high + room : 0)
            .WithYAxis(axis => axis with { IsReversed = true, HasGrid = false, Categories = [.. rows.Select(row => row.Term)] });
    }

    private static BarTrace Bars(
        (bool IsLess, bool IsPale) side, KeyTerm[] rows, MarkEvidence?[] evidence, string target, string other, bool isFirst) => new()
        {
            Values = AxisValues.Of(rows.Select(row => row.Score)),
            Positions = AxisValues.Of(rows.Select(row => row.Term)),
            IsHorizontal = true,
            Name = side.IsLess ? $"less than {other}" : $"more than {other}",
            LegendGroup = side.IsLess ? "less" : "more",
            IsInLegend = isFirst,
            Color = ChartColor.Series(side.IsLess ? 1 : 0),
            Opacity = side.IsPale ? Pale : 1,
            Labels = [.. rows.Select(row => Invariant($"{row.Count:N0} : {row.ReferenceCount:N0}"))],
            Hover = [.. rows.Select(row => Words(row, target, other))],
            Evidence = evidence,
        };

    private static string Words(KeyTerm row, string target, string other) => Invariant(
        $"{row.Term}: {Plural.Of(row.Count, "occurrence")} in {target} ({row.PerMillion:N0} per million words), {row.ReferenceCount:N0} in {other} ({row.ReferencePerMillion:N0} per million); score {NumberText.Of(row.Score)}, corrected {MethodNames.Probability(row.Corrected)}, in {Plural.Of(row.Articles, "article")}");

    private static string Source(KeyTermList terms, KeyTerm[] rows, int groups)
    {
        var uncertain = rows.Count(row => row.Corrected > Level);
        var pale = rows.Length == 0 ? null : uncertain == 0
            ? "all bars below 0.05"
            : Invariant($"{uncertain} of {rows.Length} bars above 0.05, drawn pale");
        return SourceNote.Of(terms.Tokens,
            $"{MethodNames.Of(terms.Options.Test)}, probabilities {MethodNames.Of(terms.Options.Correction)} for all words compared", pale,
            "at the bars: occurrences here : there",
            groups > MostGroups ? Invariant($"the first {MostGroups} of {groups} groups") : null,
            "words are not independent of each other: a small probability says less than it seems to");
    }

    private static string AltText(KeyTerm[] rows, string[] names, string other, Func<string, string> name) => names.Length == 0
        ? "Bar chart without bars: no word differs."
        : $"Diverging bar chart: words by how much more or less often a group uses them than {other}. " + string.Join(" ", names.Take(MostGroups).Select(group =>
            $"{name(group)}: more {Named(rows.Where(row => row.Group == group && row.Score > 0))}; less {Named(rows.Where(row => row.Group == group && row.Score < 0).Reverse())}."));

    private static string Named(IEnumerable<KeyTerm> rows) => string.Join(", ", rows.Take(3).Select(row => row.Term).DefaultIfEmpty("nothing"));
}
