using System.Globalization;

namespace Analysis.Corpora;

/// <summary>Days to the periods that hold them.</summary>
internal static class PeriodCalendar
{
    /// <summary>The first day of the period that holds a day.</summary>
    public static DateOnly Start(DateOnly day, Period period) => period switch
    {
        Period.Day => day,
        Period.Week => day.AddDays(-(((int)day.DayOfWeek + 6) % 7)),
        Period.Month => new(day.Year, day.Month, 1),
        Period.Quarter => new(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1),
        Period.Year => new(day.Year, 1, 1),
        _ => throw Unknown(period),
    };

    /// <summary>The first day of the period after the one that begins at a day.</summary>
    public static DateOnly Next(DateOnly start, Period period) => period switch
    {
        Period.Day => start.AddDays(1),
        Period.Week => start.AddDays(7),
        Period.Month => start.AddMonths(1),
        Period.Quarter => start.AddMonths(3),
        Period.Year => start.AddYears(1),
        _ => throw Unknown(period),
    };

    /// <summary>The name of the period that begins at a day.</summary>
    public static string Name(DateOnly start, Period period)
    {
        var midnight = start.ToDateTime(TimeOnly.MinValue);
        return period switch
        {
            Period.Day => start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Period.Week => FormattableString.Invariant($"{ISOWeek.GetYear(midnight):0000}-W{ISOWeek.GetWeekOfYear(midnight):00}"),
            Period.Month => start.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            Period.Quarter => FormattableString.Invariant($"{start.Year:0000}-Q{(start.Month + 2) / 3}"),
            Period.Year => start.ToString("yyyy", CultureInfo.InvariantCulture),
            _ => throw Unknown(period),
        };
    }

    private static ArgumentOutOfRangeException Unknown(Period period) =>
        new(nameof(period), period, $"Unknown period: expected one of {string.Join(", ", Enum.GetNames<Period>())}.");
}
