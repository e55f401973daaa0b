namespace Analysis.Dates.Meanings;

/// <summary>
/// A part of a period. Of a month, early is the 1st to the 10th, mid the 11th to the 20th, late the 21st to the end; of a week
/// Monday to Wednesday, Tuesday to Friday, Thursday to Sunday; of what is longer, a third of its months or years.
/// </summary>
internal sealed record PartMeaning(PeriodPart Part, Meaning Whole) : Meaning
{
    public override DateKind Kind => Whole.Kind is DateKind.Relative or DateKind.Weekday ? Whole.Kind : DateKind.Period;

    public override bool IsComplete => Whole.IsComplete;

    public override Answer Resolve(Reckoning reckoning)
    {
        var whole = Whole.Resolve(reckoning);
        if (Part is PeriodPart.Rest or PeriodPart.Earlier or PeriodPart.Later)
        {
            if (reckoning.Published is not { } published) return Answer.Open(whole.Rule, Answer.NotPublished);
            return whole.Change(period => Part == PeriodPart.Earlier ? UpTo(period, published) : From(period, published));
        }

        return whole.Change(period => Of(period));
    }

    private DatePeriod? Of(DatePeriod period)
    {
        if (period is not { First: { } first, Last: { } last } || period.IsDay) return period;
        if (Part == PeriodPart.End) return DatePeriod.Day(last);
        var months = (12 * (last.Year - first.Year)) + last.Month - first.Month + 1;
        var days = last.DayNumber - first.DayNumber + 1;
        var (from, to) = Part switch
        {
            _ when days <= 7 => Part switch
            {
                PeriodPart.Early => (first, Step(first, 2)),
                PeriodPart.Late => (Step(first, 3), last),
                _ => (Step(first, 1), Step(first, 4)),
            },
            PeriodPart.Early when months == 1 => (first, Step(first, 9)),
            PeriodPart.Middle when months == 1 => (Step(first, 10), Step(first, 19)),
            PeriodPart.Late when months == 1 => (Step(first, 20), last),
            PeriodPart.Early => (first, first.AddMonths(Third()).AddDays(-1)),
            PeriodPart.Late => (first.AddMonths(months - Third()), last),
            _ => (first.AddMonths(Third()), first.AddMonths(months - Third()).AddDays(-1)),
        };
        return DatePeriod.Between(from, to < last ? to : last);

        // Whole years where there are several: the early 1990s end with a year.
        int Third() => months >= 36 ? Math.Max(12, months / 36 * 12) : Math.Max(1, months / 3);
    }

    private static DateOnly Step(DateOnly day, int days) => Reckon.Shift(day, days, TimeUnit.Day) ?? day;

    private static DatePeriod UpTo(DatePeriod period, DateOnly published) =>
        period.First <= published && period.Last > published ? DatePeriod.Between(period.First, published) : period;

    private static DatePeriod From(DatePeriod period, DateOnly published) =>
        period.First < published && period.Last >= published ? DatePeriod.Between(published, period.Last) : period;
}
