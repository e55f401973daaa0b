using System.Globalization;

namespace Analysis.Dates.Meanings;

/// <summary>
/// A counted piece of a period: 'the first Friday of July', 'the last week of 2015', 'the third quarter', 'the 20th of next
/// month'.
/// </summary>
/// <param name="Place">From 1; 0 is the last.</param>
/// <param name="Weekday">For weekdays; otherwise <paramref name="Unit"/> is counted.</param>
internal sealed record NthMeaning(int Place, DayOfWeek? Weekday, TimeUnit Unit, int Count, Meaning Whole) : Meaning
{
    public override DateKind Kind => Unit == TimeUnit.Day ? DateKind.PartialDay : DateKind.Period;

    public override bool IsComplete => Whole.IsComplete;

    public override Answer Resolve(Reckoning reckoning)
    {
        var whole = Whole.Resolve(reckoning);
        var answer = whole.Change(Find);
        return whole.Period is not null && answer.Period is null
            ? Answer.Open(
                whole.Rule, string.Create(CultureInfo.InvariantCulture, $"{whole.Period.Value.Edtf} has no number {Place} of these"))
            : answer;
    }

    private DatePeriod? Find(DatePeriod period)
    {
        if (period is not { First: { } first, Last: { } last }) return null;
        if (Weekday is { } weekday)
        {
            var day = Place == 0
                ? Reckon.Shift(last, -(((int)last.DayOfWeek - (int)weekday + 7) % 7), TimeUnit.Day)
                : Reckon.Shift(first, (((int)weekday - (int)first.DayOfWeek + 7) % 7) + (7 * (Place - 1)), TimeUnit.Day);
            return day >= first && day <= last ? DatePeriod.Day(day.Value) : null;
        }

        switch (Unit)
        {
            case TimeUnit.Day:
                var days = Math.Max(Count, 1);
                var begin = Place == 0 ? Reckon.Shift(last, 1 - days, TimeUnit.Day)
                    : Reckon.Shift(first, Place - 1, TimeUnit.Day);
                var end = begin is { } from ? Reckon.Shift(from, days - 1, TimeUnit.Day) : null;
                return begin >= first && end <= last ? DatePeriod.Between(begin, end) : null;
            case TimeUnit.Week:
                return Week(first, last);
            default:
                var months = Unit == TimeUnit.Quarter ? 3 : Count;
                var place = Place == 0 ? 12 / months : Place;
                return months * place <= 12 ? Reckon.Months(first.Year, (months * (place - 1)) + 1, months) : null;
        }
    }

    // The first week is the one with most of its days inside, as ISO 8601 counts the weeks of a year.
    private DatePeriod? Week(DateOnly first, DateOnly last)
    {
        var thursday = Place == 0
            ? Reckon.Shift(last, -(((int)last.DayOfWeek - (int)DayOfWeek.Thursday + 7) % 7), TimeUnit.Day)
            : Reckon.Shift(first, (((int)DayOfWeek.Thursday - (int)first.DayOfWeek + 7) % 7) + (7 * (Place - 1)), TimeUnit.Day);
        return thursday is { } day && day >= first && day <= last ? Reckon.Whole(day, TimeUnit.Week) : null;
    }
}
