using Analysis.Corpora;
using Analysis.Terms;
using static System.FormattableString;

namespace Analysis.Charts.Recipes;

/// <summary>
/// Terms by group as a dot plot (Cleveland 1984): a row for each term, a mark of its own form and colour for each group. Marks on one
/// line are compared more surely than bars that stand apart.
/// </summary>
internal static class TermsByGroup
{
    public static Figure Dots(GroupedFrequencyList terms)
    {
        var rows = Rows(terms);
        string[] words = [.. rows.Select(row => row.Term).Distinct(StringComparer.Ordinal)];
        var groups = terms.Groups.Select((group, at) => Dots(terms, group, at, words, [.. rows.Where(row => row.Group == group.Name)]));
        return new Figure([.. groups])
        {
            Layout = new() { HasLegend = true },
            Source = Source(terms),
        }
        .WithTitle(Title(terms, words.Length))
        .WithXAxis("occurrences per thousand words of the group")
        .WithYAxis(axis => axis with { IsReversed = true, Categories = words });
    }

    public static Figure Heatmap(GroupedFrequencyList terms)
    {
        var rows = Rows(terms);
        string[] words = [.. rows.Select(row => row.Term).Distinct(StringComparer.Ordinal)];
        var byGroup = terms.Groups.Select(group => rows.Where(row => row.Group == group.Name).ToArray()).ToArray();
        var values = words.Select((_, word) => (IReadOnlyList<double>)[.. byGroup.Select(cells => cells[word].PerThousand ?? double.NaN)]);
        var figure = Chart.Heatmap([.. values], terms.Groups.Select(group => group.Name), words, scaleTitle: "occurrences per thousand words of the group");
        var evidence = byGroup.Select((cells, at) => Evidence(terms, terms.Groups[at], words, cells)).ToArray();
        return figure.WithTraces(trace => trace with
        {
            Hover = [.. words.SelectMany((_, word) => byGroup.Select(cells => Words(cells[word])))],
            Evidence = [.. words.SelectMany((_, word) => evidence.Select(marks => marks[word]))],
        }).WithTitle(Title(terms, words.Length)).WithSource(Source(terms));
    }

    private static GroupedTermFrequency[] Rows(GroupedFrequencyList terms) => [.. terms];

    private static ScatterTrace Dots(
        GroupedFrequencyList terms, TermGroup group, int at, string[] words, GroupedTermFrequency[] cells) => new()
        {
            X = AxisValues.Of(cells.Select(cell => cell.PerThousand)),
            Y = AxisValues.Of(words),
            Name = group.Name,
            // A remainder is no voice: it stays in the background.
            Color = group.Name == TermGroup.Unknown ? ChartColor.Quiet : ChartColor.Series(at),
            Marker = new() { Size = 10, Symbol = (MarkerSymbol)(at % 6) },
            Hover = [.. cells.Select(Words)],
            Evidence = Evidence(terms, group, words, cells),
        };

    private static IReadOnlyList<MarkEvidence?> Evidence(
        GroupedFrequencyList terms, TermGroup group, string[] words, GroupedTermFrequency[] cells) => TermEvidence.Of(
            terms.Tokens, words, [.. cells.Select(cell => cell.Count)], group.Name, article => terms.GroupOf(article) == group.Name);

    private static string Words(GroupedTermFrequency cell) => cell.PerThousand is not { } share
        ? $"{cell.Term} · {cell.Group}: no words"
        : Invariant($"{cell.Term} · {cell.Group}: {share:0.##} per thousand words ({Plural.Of(cell.Count, "occurrence")} in {Plural.Of(cell.Articles, "article")})");

    private static string Title(GroupedFrequencyList terms, int words) =>
        Invariant($"{Plural.Of(words, "term")} in {Plural.Of(terms.Groups.Count, "group")} of articles");

    private static string Source(GroupedFrequencyList terms)
    {
        var small = terms.Groups.Count(group => group.Words is > 0 and < 1000);
        return SourceNote.Of(terms.Tokens, small == 0 ? null : $"{small} of {terms.Groups.Count} groups have fewer than 1,000 words, and rough shares");
    }
}
