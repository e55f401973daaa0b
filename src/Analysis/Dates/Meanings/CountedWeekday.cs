namespace Analysis.Dates.Meanings;

/// <summary>'two Sundays ago', 'two Sundays from now', the first one being the nearest.</summary>
/// <param name="Count">Below zero for the past.</param>
internal sealed record CountedWeekday(DayOfWeek Weekday, int Count) : Meaning
{
    public override DateKind Kind => DateKind.Weekday;

    public override Answer Resolve(Reckoning reckoning)
    {
        const string Rule = "weekdays counted from the publication";
        if (reckoning.Published is not { } published) return Answer.Open(Rule, Answer.NotPublished);
        var days = Count < 0
            ? -((((int)published.DayOfWeek - (int)Weekday + 6) % 7) + 1) + (7L * (Count + 1))
            : (((int)Weekday - (int)published.DayOfWeek + 6) % 7) + 1 + (7L * (Count - 1));
        return Answer.Of(
            Reckon.Shift(published, days, TimeUnit.Day) is { } day ? DatePeriod.Day(day)
                : null, Rule, published, "the calendar does not reach so far");
    }
}
