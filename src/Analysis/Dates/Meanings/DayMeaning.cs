using System.Globalization;

namespace Analysis.Dates.Meanings;

/// <summary>A day of a month. What the text leaves out is null; a weekday has to fit.</summary>
internal sealed record DayMeaning(int? Year, int? Month, int Day, DayOfWeek? Weekday) : Meaning
{
    // Feb 29 comes round after eight years at most, a weekday of a date after eleven.
    private const int YearsAround = 8;

    // A day that the next ten weeks bring is meant rather than the one of the year before.
    private const int DaysAhead = 70;

    public override DateKind Kind => Year is not null && Month is not null ? DateKind.Day : DateKind.PartialDay;

    public override bool IsComplete => Kind == DateKind.Day;

    public override Answer Resolve(Reckoning reckoning)
    {
        if (Month is null) return new DayOfMonth(Day, Weekday).Resolve(reckoning);
        if (Year is { } year) return Resolve(year, Month.Value, null);
        if (Year is null && reckoning.Entry is { } entry && Next(entry, Month.Value) is { } listed)
            return Answer.Of(DatePeriod.Day(listed), "in a list of dates, after the one before", entry);
        if (reckoning.Published is not { } published) return Answer.Open("day and month", Answer.NotPublished);
        return Weekday is null ? Nearby(published, reckoning.Direction, Month.Value)
            : WithWeekday(published, Month.Value, Weekday.Value);
    }

    private Answer Resolve(int year, int month, DateOnly? anchor)
    {
        if (Reckon.DateOf(year, month, Day) is not { } day)
            return Answer.Open("as written",
                string.Create(CultureInfo.InvariantCulture, $"month {month} of {year} has no day {Day}"));
        return Weekday is { } weekday && weekday != day.DayOfWeek
            ? Contradiction(day, weekday, anchor)
            : Answer.Of(DatePeriod.Day(day), "as written", anchor);
    }

    private Answer Nearby(DateOnly published, TimeDirection direction, int month)
    {
        const string Rule = "day and month, nearest the publication";
        var days = Days(published, month).ToList();
        var before = days.LastOrDefault(day => day <= published);
        var after = days.FirstOrDefault(day => day > published);
        if (days.Count == 0) return Answer.Open(Rule,
            string.Create(CultureInfo.InvariantCulture, $"no month {month} has a day {Day}"));
        if (before == default || after == default) return Answer.Of(DatePeriod.Day(days[0]), Rule, published);

        var isNear = after.DayNumber - published.DayNumber <= DaysAhead && published.DayNumber - before.DayNumber > 3 * DaysAhead;
        return direction switch
        {
            TimeDirection.Future => Answer.Of(DatePeriod.Day(after), Rule, published),
            TimeDirection.Past when isNear => Answer.Doubtful(
                Rule, published, "the verb speaks of the past, and the nearest such day is yet to come", DatePeriod.Day(before),
                    DatePeriod.Day(after)),
            _ => Answer.Of(DatePeriod.Day(isNear ? after : before), Rule, published),
        };
    }

    private Answer WithWeekday(DateOnly published, int month, DayOfWeek weekday)
    {
        const string Rule = "weekday, day and month";
        var days = Days(published, month).OrderBy(day => Math.Abs(day.DayNumber - published.DayNumber)).ToList();
        if (days.Count == 0) return Answer.Open(Rule,
            string.Create(CultureInfo.InvariantCulture, $"no month {month} has a day {Day}"));
        var fitting = days.Take(2).Where(day => day.DayOfWeek == weekday).ToList();
        return fitting.Count > 0
            ? Answer.Of(DatePeriod.Day(fitting[0]), Rule, published)
            : Contradiction(days[0], weekday, published);
    }

    private DateOnly? Next(DateOnly entry, int month)
    {
        var day = Reckon.DateOf(entry.Year, month, Day);
        return day < entry ? Reckon.DateOf(entry.Year + 1, month, Day) : day;
    }

    private IEnumerable<DateOnly> Days(DateOnly published, int month) =>
        Enumerable.Range(published.Year - YearsAround, (2 * YearsAround) + 1)
            .Select(year => Reckon.DateOf(year, month, Day))
            .OfType<DateOnly>();

    private static Answer Contradiction(DateOnly day, DayOfWeek weekday, DateOnly? anchor) => Answer.Doubtful(
        "as written", anchor,
        string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd} is a {day.DayOfWeek}, and the text says {weekday}"),
        DatePeriod.Day(day));
}
