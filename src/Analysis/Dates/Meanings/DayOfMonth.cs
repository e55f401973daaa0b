namespace Analysis.Dates.Meanings;

/// <summary>A day without its month: 'the 22nd', 'Thursday the 21st'.</summary>
internal sealed record DayOfMonth(int Day, DayOfWeek? Weekday)
{
    private const int MonthsAround = 12;

    public Answer Resolve(Reckoning reckoning)
    {
        const string Rule = "day of a month that the text does not name";
        if ((Weekday is null ? reckoning.Told ?? reckoning.Published : reckoning.Published) is not { } anchor)
            return Answer.Open(Rule, Answer.NotPublished);
        var days = Enumerable.Range(-MonthsAround, (2 * MonthsAround) + 1)
            .Select(step => Reckon.Shift(new DateOnly(anchor.Year, anchor.Month, 1), step, TimeUnit.Month))
            .Select(first => first is { } month ? Reckon.DateOf(month.Year, month.Month, Day) : null)
            .OfType<DateOnly>();
        if (Weekday is { } weekday)
        {
            var nearest = days.Where(day => day.DayOfWeek == weekday).OrderBy(day =>
                Math.Abs(day.DayNumber - anchor.DayNumber)).ToList();
            return nearest.Count > 0
                ? Answer.Of(DatePeriod.Day(nearest[0]), Rule, anchor)
                : Answer.Open(Rule, "no such weekday has that number within a year");
        }

        // In a story, the 22nd follows the day told before; seen from the publication, it has been.
        var isForward = reckoning.Told is not null || reckoning.Direction == TimeDirection.Future;
        var chosen = isForward
            ? days.FirstOrDefault(day => day >= anchor)
            : days.LastOrDefault(day => day <= anchor);
        return chosen == default ? Answer.Open(Rule, "no month near has such a day")
            : Answer.Of(DatePeriod.Day(chosen), Rule, anchor);
    }
}
