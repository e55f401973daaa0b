using System.Globalization;

namespace Analysis.Tests.Corpora.Gold;

/// <summary>
/// The day from which an expression is reckoned is the one that its basis names: the article's, or one on the line named.
/// </summary>
internal static class AnchorCheck
{
    internal static IEnumerable<Finding> Find(GoldCorpus corpus)
    {
        foreach (var date in corpus.Gold.Dates)
        {
            var metadata = corpus.Gold.Articles.GetValueOrDefault(date.Article)?.Metadata;
            if (date.Anchor is { } day && EdtfInterval.TryParse(day)?.IsDay != true)
                yield return date.Finds($"the anchor '{day}' is not a day.");
            if (date is { Anchor: not null, AnchorBasis: null })
                yield return date.Finds($"nothing says where the anchor {date.Anchor} comes from.");
            if (date.AnchorBasis is { } basis && !IsKnown(corpus, date))
                yield return date.Finds(
                    $"'{basis}' is neither the article's date nor a line, and no event has the date {date.Anchor}.");
            if (date.AnchorBasis == "article date" && date.Anchor != metadata?.Date)
                yield return date.Finds($"the anchor is {date.Anchor ?? "open"}, the article's date {metadata?.Date ?? "open"}.");
            if (date.AnchorBasis == "inferred article date" && date.Anchor != metadata?.DateInferred)
                yield return date.Finds(
                    $"the anchor is {date.Anchor ?? "open"}, the article's inferred date {metadata?.DateInferred ?? "open"}.");
            if (date.AnchorBasis == "Orthodox Easter" && Easter(date.Anchor) is { } easter && date.Anchor != easter)
                yield return date.Finds($"the anchor is {date.Anchor}, Orthodox Easter {easter}.");
            if (date.BasisLine is { } line && !IsOn(corpus, date, line))
                yield return date.Finds($"line {line} has no date {date.Anchor}.");
        }
    }

    /// <summary>A basis in words is an event of that day, 'the fall of the crane', unless it says why there is no day.</summary>
    private static bool IsKnown(GoldCorpus corpus, GoldDate date) =>
        date.AnchorBasis is "article date" or "inferred article date" or "Orthodox Easter" || date.BasisLine is not null
        || date.Anchor is null || corpus.Gold.Events.Any(told => told.Date == date.Anchor);

    private static bool IsOn(GoldCorpus corpus, GoldDate date, int line) => corpus.Gold.Dates.Any(other =>
        !ReferenceEquals(other, date) && other.Article == date.Article && other.Line == line && other.Date is not null
        && (date.Anchor is null || other.Date == date.Anchor));

    /// <summary>
    /// By Meeus, Astronomical Algorithms (1998), page 69, for the Julian calendar, which is 13 days behind from 1900 to 2099.
    /// </summary>
    private static string? Easter(string? anchor)
    {
        if (EdtfInterval.TryParse(anchor ?? "") is not { First.Year: var year and >= 1900 and <= 2099 }) return null;
        var full = ((19 * (year % 19)) + 15) % 30;
        var sunday = ((2 * (year % 4)) + (4 * (year % 7)) - full + 34) % 7;
        var march = full + sunday + 114;
        return new DateOnly(year, march / 31, (march % 31) + 1).AddDays(13).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }
}
