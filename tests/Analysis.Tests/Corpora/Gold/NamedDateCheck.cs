namespace Analysis.Tests.Corpora.Gold;

/// <summary>
/// A date agrees with the day, month and year that its words name, the weekday with the calendar, and the year with the
/// anchor.
/// </summary>
internal static class NamedDateCheck
{
    /// <summary>This outlet writes 10/25/2021 for the 25th of October; all others put the day first.</summary>
    private const string MonthFirstOutlet = "The Ansah Exchange";

    private const int LongestReach = 366;

    internal static IEnumerable<Finding> Find(GoldCorpus corpus)
    {
        foreach (var date in corpus.Gold.Dates.Where(date => date.Kind is not ("relative" or "weekday")))
        {
            var monthFirst = corpus.Gold.Articles.GetValueOrDefault(date.Article)?.Metadata.Outlet == MonthFirstOutlet;
            var named = DateParts.Read(date.Words, monthFirst);
            if (Lacks(date, named) is { } part)
                yield return date.Finds($"a date of kind '{date.Kind}' names a {part}, and this does not.");
            if (date.Weekday is not null && date.Weekday != named.Weekday?.ToString())
                yield return date.Finds($"the gold has {date.Weekday}, the words {named.Weekday?.ToString() ?? "no weekday"}.");
            if (date.Kind == "day" && date.Weekday is null && named.Weekday is not null)
                yield return date.Finds($"the gold does not have the weekday, {named.Weekday}.");
            if (EdtfInterval.TryParse(date.Date ?? "") is not { } interval) continue;

            if (named.Contradiction(interval) is { } contradiction) yield return date.Finds($"{date.Date} {contradiction}.");
            if (date.Kind is "day" or "day-month" or "month" && named.Year is null && date.Anchor is { } anchor
                && EdtfInterval.TryParse(anchor)?.First is { } day && IsFar(interval, day))
                yield return date.Finds($"{date.Date} is more than a year from {anchor}.");
            if (date.Kind is "day" or "day-month" && !interval.IsDay) yield return date.Finds($"{date.Date} is not one day.");
        }
    }

    private static string? Lacks(GoldDate date, DateParts named) => date.Kind switch
    {
        "day" or "day-month" when named.Day is null => "day",
        "month" when named.Month is null => "month",
        "year" when named.Year is null => "year",
        _ => null,
    };

    private static bool IsFar(EdtfInterval interval, DateOnly day) =>
        day.DayNumber - (interval.Last ?? interval.First)!.Value.DayNumber > LongestReach
        || (interval.First ?? interval.Last)!.Value.DayNumber - day.DayNumber > LongestReach;
}
