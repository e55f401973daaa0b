namespace Analysis.Dates.Meanings;

/// <summary>Some units before or after a day: 'three weeks ago', 'two days later', 'a day after Sunday'.</summary>
/// <param name="Steps">How many of which unit; those before the day are negative.</param>
/// <param name="From">The date it is reckoned from; null for the publication or the date told before.</param>
/// <param name="FromTold">True where it is the date told before.</param>
/// <param name="IsExact">True where a count of weeks, months or years is meant to the day.</param>
/// <param name="IsVague">True where the number is 'a few'.</param>
internal sealed record ShiftMeaning(
    IReadOnlyList<(int Count, TimeUnit Unit)> Steps, Meaning? From, bool FromTold, bool IsExact, bool IsVague) : Meaning
{
    public override DateKind Kind => DateKind.Relative;

    private TimeUnit Finest => Steps.Min(step => step.Unit);

    public override Answer Resolve(Reckoning reckoning)
    {
        const string Rule = "counted from a day";
        if (From is not null)
        {
            var start = From.Resolve(reckoning);
            if (start.Period is null) return start;
            return start.Period is { IsDay: true, First: { } day }
                ? At(day, isExact: true, Rule)
                : start.Change(Moved);
        }

        if (FromTold)
        {
            const string Told = "counted from the date told before";
            if (Finest >= TimeUnit.Year && reckoning.Told is null && reckoning.ToldYear is { First: { } year })
                return Answer.Of(DatePeriod.Year(year.Year), Told, year).Change(Moved);
            if (Finest >= TimeUnit.Month && reckoning.Told is null && reckoning.ToldMonth is { First: { } month } toldMonth)
                return Answer.Of(toldMonth, Told, month).Change(Moved);
            if (reckoning.Told is { } told) return At(told, IsExact, Told).NotAfter(Steps[0].Count > 0 ? reckoning.Published
                : null);
            return reckoning is { IsFirst: true, Direction: TimeDirection.Future, Published: { } now }
                ? At(now, IsExact, Rule)
                : Answer.Open(Told, Answer.NoDayBefore);
        }

        return reckoning.Published is { } published ? At(published, IsExact, Rule) : Answer.Open(Rule, Answer.NotPublished);
    }

    private Answer At(DateOnly anchor, bool isExact, string rule)
    {
        var day = Shift(anchor);
        return Answer.Of(day is { } reached ? Around(reached, isExact)
            : null, rule, anchor, "the calendar does not reach so far");
    }

    /// <summary>What the words leave room for: 'two years ago' names a year, 'three weeks ago' a day more or less.</summary>
    private DatePeriod Around(DateOnly day, bool isExact)
    {
        if (IsVague) return Reach(day, Finest switch { TimeUnit.Day => 1, TimeUnit.Week => 7, TimeUnit.Month => 31, _ => 366 });
        if (isExact || Finest == TimeUnit.Day || Steps.Count > 1) return DatePeriod.Day(day);
        return Finest switch
        {
            TimeUnit.Week or TimeUnit.Fortnight or TimeUnit.Weekend => Reach(day, 3),
            TimeUnit.Month or TimeUnit.Quarter => DatePeriod.Month(day.Year, day.Month),
            _ => DatePeriod.Year(day.Year),
        };
    }

    private static DatePeriod Reach(DateOnly day, int days) => DatePeriod.Between(
        Reckon.Shift(day, -days, TimeUnit.Day) ?? day, Reckon.Shift(day, days, TimeUnit.Day) ?? day) with
        { Edtf = DatePeriod.Day(day).Edtf + "~" };

    private DatePeriod? Moved(DatePeriod period) =>
        period.First is { } first && period.Last is { } last && Shift(first) is { } from && Shift(last) is { } to
            ? DatePeriod.Between(from, to)
            : null;

    private DateOnly? Shift(DateOnly day)
    {
        DateOnly? reached = day;

        // Years before months before days, so that the order of the words does not matter.
        foreach (var (count, unit) in Steps.OrderByDescending(step => step.Unit))
            reached = reached is { } from ? Reckon.Shift(from, count, unit) : null;
        return reached;
    }
}
