namespace Analysis.Dates.Meanings;

/// <summary>
/// A part of a period. Of a month, early is the 1st to the 10th, mid the 11th to the 20th, late the 21st to the end; of a week
/// Monday to Wednesday, Tuesday to Friday, Thursday to Sunday; of three months or more a third of them, or of the years;
/// of any other days a third of them.
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
        var days = last.DayNumber - first.DayNumber + 1;
        if (days < 3) return period;
        var months = Months(first, last);
        var (from, to) = Part switch
        {
            _ when days == 7 => Part switch
            {
                PeriodPart.Early => (first, first.AddDays(2)),
                PeriodPart.Late => (first.AddDays(3), last),
                _ => (first.AddDays(1), first.AddDays(4)),
            },
            PeriodPart.Early when months == 1 => (first, first.AddDays(9)),
            PeriodPart.Middle when months == 1 => (first.AddDays(10), first.AddDays(19)),
            PeriodPart.Late when months == 1 => (first.AddDays(20), last),
            PeriodPart.Early when months >= 3 => (first, first.AddMonths(Third()).AddDays(-1)),
            PeriodPart.Late when months >= 3 => (first.AddMonths(months - Third()), last),
            PeriodPart.Middle when months >= 3 => (first.AddMonths(Third()), first.AddMonths(months - Third()).AddDays(-1)),
            PeriodPart.Early => (first, first.AddDays((days / 3) - 1)),
            PeriodPart.Late => (last.AddDays(1 - (days / 3)), last),
            _ => (first.AddDays(days / 3), last.AddDays(-(days / 3))),
        };
        return DatePeriod.Between(from, to);

        // Whole years where there are several: the early 1990s end with a year.
        int Third() => months >= 36 ? months / 36 * 12 : months / 3;
    }

    /// <summary>How many calendar months the days are; 0 where they begin or end inside one.</summary>
    private static int Months(DateOnly first, DateOnly last) =>
        first.Day == 1 && last.Day == DateTime.DaysInMonth(last.Year, last.Month)
            ? (12 * (last.Year - first.Year)) + last.Month - first.Month + 1
            : 0;

    private static DatePeriod UpTo(DatePeriod period, DateOnly published) =>
        period.First <= published && period.Last > published ? DatePeriod.Between(period.First, published) : period;

    private static DatePeriod From(DatePeriod period, DateOnly published) =>
        period.First < published && period.Last >= published ? DatePeriod.Between(published, period.Last) : period;
}
