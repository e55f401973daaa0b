using Analysis.Corpora;
using Analysis.Statistics;
using Analysis.Terms;
using Analysis.Terms.Trends;
using static System.FormattableString;

namespace Analysis.Charts.Recipes;

/// <summary>Terms over time, each in a panel of its own over the same axes, with the interval of each value.</summary>
internal static class TermsOverTime
{
    private const int MostTerms = 8;

    public static Figure Of(FrequencyOverTime terms, BurstList? bursts)
    {
        var rows = terms.ToArray();
        var words = rows.Select(row => row.Term).Distinct(StringComparer.Ordinal).Take(MostTerms).ToArray();
        if (words.Length == 0) return new Figure([]) { Source = Source(terms, bursts, words) }.WithTitle("No term over time");
        var byWord = Array.ConvertAll(words, word => rows.Where(row => row.Term == word).ToArray());
        var evidence = Evidence(terms, words, byWord);
        var highest = 1.05 * byWord.SelectMany(periods => periods).Select(row => Bounds(row)?.High ?? 0).DefaultIfEmpty(1).Max();
        var panels = words.Select((word, at) => Panel(word, byWord[at], [.. evidence.Select(period => period[at])])).ToArray();
        if (bursts is not null) panels = [.. panels.Select((panel, at) => BurstTraces.Add(panel, byWord[at], bursts, highest))];
        var grid = Chart.Grid([.. panels.Select(panel => panel.WithYAxis(axis => axis with { Minimum = 0, Maximum = highest }))]);
        return grid.WithTitle((words.Length == 1 ? $"'{words[0]}' over time" : $"{words.Length} terms over time") + (bursts?.Any(burst => words.Contains(burst.Term)) is true ? ", bursts shaded" : ""))
            .WithSource(Source(terms, bursts, words));
    }

    private static Figure Panel(string word, TermInPeriod[] periods, IReadOnlyList<MarkEvidence?> evidence)
    {
        var intervals = Array.ConvertAll(periods, Bounds);
        var figure = Chart.Range(
            periods.Select(period => period.Start), periods.Select(period => period.PerThousand),
            intervals.Select(interval => interval?.Low), intervals.Select(interval => interval?.High));
        return figure.WithTraces(trace => trace.HasHover
            ? trace with { Hover = [.. periods.Select((period, at) => Words(period, intervals[at]))], Evidence = evidence, Color = ChartColor.Series(0) }
            : trace with { Color = ChartColor.Series(0) }).WithTitle(word).WithYAxis("per thousand words");
    }

    private static Interval? Bounds(TermInPeriod period)
    {
        if (period.Count is not { } count || period.Words == 0) return null;
        var share = WilsonInterval.Of(count, period.Words);
        return new(share.Low * 1000, share.High * 1000);
    }

    // Of each period in turn, all words at once: its articles are read one time.
    private static IReadOnlyList<MarkEvidence?>[] Evidence(FrequencyOverTime terms, string[] words, TermInPeriod[][] byWord)
    {
        var periodOf = terms.Tokens.Corpus.ToDictionary(article => article.Id, terms.PeriodOf, StringComparer.Ordinal);
        return [.. terms.Periods.Select((period, at) => TermEvidence.Of(
            terms.Tokens, words, [.. byWord.Select(periods => periods[at].Count ?? 0)], period.Name, article => periodOf[article.Id] == period.Name))];
    }

    private static string Words(TermInPeriod period, Interval? interval) => period.PerThousand is not { } share || interval is not { } bounds
        ? $"{period.Term} · {period.Period}: no articles"
        : Invariant($"{period.Term} · {period.Period}: {share:0.##} per thousand words, 95 % interval {bounds.Low:0.##} to {bounds.High:0.##} ({Plural.Of(period.Count ?? 0, "occurrence")} in {Plural.Of(period.Words, "word")})");

    private static string Source(FrequencyOverTime terms, BurstList? bursts, string[] words) => SourceNote.Of(terms.Tokens,
        terms.Undated.Articles == 0 ? null : $"{Plural.Of(terms.Undated.Articles, "undated article")} left out",
        "95 % intervals by Wilson, as if words fell independently; they come in bursts, so the true uncertainty is larger",
        bursts is null ? null : Invariant($"shaded: bursts by Kleinberg's automaton, the rate raised {bursts.Options.BurstScale} times, gamma {bursts.Options.BurstGamma}"),
        bursts is null || !words.Except(bursts.Select(burst => burst.Term)).Any() ? null : $"no burst of {string.Join(", ", words.Except(bursts.Select(burst => burst.Term)))}");
}
