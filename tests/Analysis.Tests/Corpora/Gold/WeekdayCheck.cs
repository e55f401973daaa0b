namespace Analysis.Tests.Corpora.Gold;

/// <summary>
/// A weekday denotes a day of that name, close to the day from which it is reckoned and on the right side of it.
/// </summary>
internal static class WeekdayCheck
{
    internal static IEnumerable<Finding> Find(GoldCorpus corpus)
    {
        foreach (var date in corpus.Gold.Dates.Where(date => date.Kind == "weekday"))
        {
            if (DateParts.Read(date.Words, monthFirst: false).Weekday is not { } weekday)
            {
                yield return date.Finds("the words name no weekday.");
                continue;
            }

            if (date.Date is null) continue;
            if (EdtfInterval.TryParse(date.Date) is not { IsDay: true, First: { } day })
                yield return date.Finds($"{date.Date} is not one day.");
            else if (day.DayOfWeek != weekday)
                yield return date.Finds($"{date.Date} is a {day.DayOfWeek}, and no {weekday}.");
            else if (EdtfInterval.TryParse(date.Anchor ?? "") is not { IsDay: true, First: { } anchor })
                yield return date.Finds($"{date.Date} is reckoned from no day.");
            else if (Limit(date, day, anchor) is { } limit)
                yield return date.Finds($"{date.Date} is {day.DayNumber - anchor.DayNumber} days from {date.Anchor}, {limit}.");
        }
    }

    /// <summary>The rule that the distance breaks; null where it keeps to it.</summary>
    private static string? Limit(GoldDate date, DateOnly day, DateOnly anchor)
    {
        var distance = day.DayNumber - anchor.DayNumber;
        if (distance == 0 && date.BasisLine == date.Line) return null;   // 'last Monday, 13 June': the date stands beside
        var words = date.Words.Split(' ');
        if (words.Contains("next"))
            return EdtfInterval.Week(day) == EdtfInterval.Week(anchor.AddDays(7)) ? null : "which is not in the following week";
        if (words.Contains("last") || words.Contains("previous") || words.Contains("before"))
            return distance is >= -7 and <= -1 ? null : "which is not in the seven days before";
        if (words.Contains("following"))
            return distance is >= 1 and <= 7 ? null : "which is not in the seven days after";
        if (date.Words.EndsWith("of this week", StringComparison.Ordinal))
            return EdtfInterval.Week(day) == EdtfInterval.Week(anchor) ? null : "which is not in that week";
        return distance is >= -6 and <= 6 ? null : "where another such day is nearer";
    }
}
