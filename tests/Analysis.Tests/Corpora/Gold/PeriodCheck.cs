using System.Text.RegularExpressions;

namespace Analysis.Tests.Corpora.Gold;

/// <summary>
/// A period is open before 'until' and after 'since', and a part of a month has the days of the gold's convention: early is
/// the 1st to the 10th, mid the 11th to the 20th, late the 21st to the end.
/// </summary>
internal static partial class PeriodCheck
{
    internal static IEnumerable<Finding> Find(GoldCorpus corpus)
    {
        foreach (var date in corpus.Gold.Dates.Where(date => date.Kind == "period" && date.Date is not null))
        {
            if (EdtfInterval.TryParse(date.Date!) is not { } interval
                || PartPattern().Match(date.Words) is not { Success: true } match)
                continue;
            var (bound, part) = (match.Groups["bound"].Value, match.Groups["part"].Value);
            if (bound is "since" && (interval.First is null || interval.Last is not null))
                yield return date.Finds($"{date.Date} does not begin and stay open.");
            if (bound is "by" or "until" && (interval.Last is null || interval.First is not null))
                yield return date.Finds($"{date.Date} does not only end.");

            var ends = (interval.Last ?? interval.First)!.Value;
            var monthEnds = EdtfInterval.Month(ends).Last!.Value.Day;
            (int? first, int? last) = part switch
            {
                "early" => (1, 10),
                "mid-" or "the middle of" => (11, 20),
                "late" => (21, monthEnds),
                "the end of" => (null, monthEnds),
                _ => ((int?)null, (int?)null),
            };
            if ((interval.First is { } from && first is not null && from.Day != first)
                || (interval.Last is { } to && last is not null && to.Day != last))
                yield return date.Finds($"{date.Date} are not the days of '{part}'.");
        }
    }

    [GeneratedRegex("^((?<bound>since|by|until) )?((?<part>early|mid-|the middle of|late|the end of) ?)?")]
    private static partial Regex PartPattern();
}
