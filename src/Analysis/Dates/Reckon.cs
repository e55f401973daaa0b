namespace Analysis.Dates;

/// <summary>Steps through the calendar that stop at its ends: null where the calendar has no such day.</summary>
internal static class Reckon
{
    private const int MostSteps = 9999 * 366;

    public static DateOnly? Shift(DateOnly day, long steps, TimeUnit unit)
    {
        if (Math.Abs(steps) > MostSteps) return null;
        return unit switch
        {
            TimeUnit.Day => Days(day, steps),
            TimeUnit.Week or TimeUnit.Weekend => Days(day, 7 * steps),
            TimeUnit.Fortnight => Days(day, 14 * steps),
            TimeUnit.Month => Months(day, steps),
            TimeUnit.Quarter => Months(day, 3 * steps),
            TimeUnit.Year => Months(day, 12 * steps),
            TimeUnit.Decade => Months(day, 120 * steps),
            _ => Months(day, 1200 * steps),
        };
    }

    /// <summary>The calendar's week (from Monday), month, year and so on with the day in it.</summary>
    public static DatePeriod? Whole(DateOnly day, TimeUnit unit)
    {
        switch (unit)
        {
            case TimeUnit.Day:
                return DatePeriod.Day(day);
            case TimeUnit.Week or TimeUnit.Fortnight or TimeUnit.Weekend:
                var monday = Days(day, -(((int)day.DayOfWeek + 6) % 7));
                if (monday is not { } first || Days(first, 6) is not { } sunday) return null;
                return unit == TimeUnit.Weekend ? DatePeriod.Between(sunday.AddDays(-1), sunday)
                    : DatePeriod.Between(unit == TimeUnit.Fortnight ? Days(first, -7) ?? first : first, sunday);
            case TimeUnit.Month:
                return DatePeriod.Month(day.Year, day.Month);
            case TimeUnit.Quarter:
                return Months(day.Year, (3 * ((day.Month - 1) / 3)) + 1, 3);
            case TimeUnit.Year:
                return DatePeriod.Year(day.Year);
            case TimeUnit.Decade:
                return Years(day.Year / 10 * 10, 10);
            default:
                return Years(((day.Year - 1) / 100 * 100) + 1, 100);
        }
    }

    /// <summary>Some months of a year from the first of one on.</summary>
    public static DatePeriod Months(int year, int month, int count)
    {
        var last = month + count - 1;
        return DatePeriod.Between(new(year, month, 1), new(year, last, DateTime.DaysInMonth(year, last)));
    }

    /// <summary>Some years from one on; null where the calendar has not all of them.</summary>
    public static DatePeriod? Years(int year, int count)
    {
        if (year < 1 || year + count - 1 > 9999) return null;
        if (count == 1) return DatePeriod.Year(year);
        var (first, last) = (DatePeriod.Year(year), DatePeriod.Year(year + count - 1));
        return first.To(last);
    }

    public static DateOnly? DateOf(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new(year, month, day)
            : null;

    private static DateOnly? Days(DateOnly day, long steps)
    {
        var number = day.DayNumber + steps;
        return number >= 0 && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)number) : null;
    }

    private static DateOnly? Months(DateOnly day, long steps)
    {
        var month = ((long)day.Year * 12) + day.Month - 1 + steps;
        return month is >= 12 and < 120000 ? day.AddMonths((int)steps) : null;
    }
}
