namespace Analysis.Dates.Meanings;

/// <summary>A weekday and how the words point to it.</summary>
internal sealed record WeekdayMeaning(DayOfWeek Weekday, Pointer Pointer) : Meaning
{
    public override DateKind Kind => DateKind.Weekday;

    public override Answer Resolve(Reckoning reckoning)
    {
        if (Pointer is Pointer.Following or Pointer.Before)
        {
            const string Told = "weekday beside the day told before";
            if (reckoning.Told is not { } told) return Answer.Open(Told, Answer.NoDayBefore);
            return Answer.Of(DatePeriod.Day(Pointer == Pointer.Following ? After(told) : Before(told)), Told, told);
        }

        if (reckoning.Published is not { } published) return Answer.Open("weekday", Answer.NotPublished);
        return Pointer switch
        {
            Pointer.Last => Answer.Of(DatePeriod.Day(Before(published)), "last such day before the publication", published),
            Pointer.Next => Answer.Of(In(Reckon.Shift(published, 1, TimeUnit.Week) ?? published), "that day of the week after",
                published),
            Pointer.This => Answer.Of(In(published), "that day of the week of publication", published),
            _ => Bare(published, reckoning),
        };
    }

    /// <summary>The day of that name in the week, from Monday, of another.</summary>
    public DatePeriod In(DateOnly day) =>
        DatePeriod.Day(Step(day, (((int)Weekday + 6) % 7) - (((int)day.DayOfWeek + 6) % 7)));

    private Answer Bare(DateOnly published, Reckoning reckoning)
    {
        const string Past = "last such day up to the publication";
        const string Next = "next such day after the publication";
        var before = published.DayOfWeek == Weekday ? published : Before(published);
        var after = After(published);
        if (reckoning.Direction == TimeDirection.Past) return Answer.Of(DatePeriod.Day(before), Past, published);
        if (reckoning.Direction == TimeDirection.Future)
        {
            return before == published
                ? Answer.Doubtful(Next, published, "it can be the day of publication or a week later", DatePeriod.Day(before),
                    DatePeriod.Day(after))
                : Answer.Of(DatePeriod.Day(after), Next, published);
        }

        // No verb tells: the text may give the day in full elsewhere.
        if (reckoning.Stated.Contains(before) != reckoning.Stated.Contains(after))
        {
            var stated = reckoning.Stated.Contains(before) ? before : after;
            return Answer.Of(DatePeriod.Day(stated), "the day that the text gives in full elsewhere", published);
        }

        return Answer.Doubtful(
            Past, published, "no verb tells whether it lies before or after the publication", DatePeriod.Day(before),
                DatePeriod.Day(after));
    }

    private DateOnly Before(DateOnly day) => Step(day, -((((int)day.DayOfWeek - (int)Weekday + 6) % 7) + 1));

    private DateOnly After(DateOnly day) => Step(day, (((int)Weekday - (int)day.DayOfWeek + 6) % 7) + 1);

    private static DateOnly Step(DateOnly day, int days) => Reckon.Shift(day, days, TimeUnit.Day) ?? day;
}
