using System.Globalization;

namespace Analysis.Charts.Drawing;

/// <summary>Ticks on days: at first days of years, of months, or on single days, as many as there is room for.</summary>
internal static class DateTicks
{
    private static readonly int[] Days = [1, 2, 7, 14];
    private static readonly int[] Months = [1, 2, 3, 6];
    private static readonly int[] Years = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

    /// <summary>Ticks between two days, which count from 0001-01-01.</summary>
    public static Ticks Of(double low, double high, int most)
    {
        var (first, last) = (Day(Math.Ceiling(low)), Day(Math.Floor(high)));
        if (Days.FirstOrDefault(step => (high - low) / step <= most) is var days and > 0)
            return ByDays(low, last, days);
        var months = ((last.Year - first.Year) * 12) + last.Month - first.Month + 1;
        if (Months.FirstOrDefault(step => (double)months / step <= most) is var step and > 0)
            return By(first, last, step, "MMM yyyy");
        var years = last.Year - first.Year + 1;
        return By(first, last, 12 * Years.First(count => (double)years / count <= most || count == Years[^1]), "yyyy");
    }

    private static Ticks ByDays(double low, DateOnly last, int step)
    {
        var places = new List<(double, string)>();
        for (var day = Day(Math.Ceiling(low)); day <= last; day = day.AddDays(step)) places.Add(Place(day, "d MMM yyyy"));
        return new(places);
    }

    private static Ticks By(DateOnly first, DateOnly last, int months, string format)
    {
        var places = new List<(double, string)>();
        var month = (first.Year * 12) + first.Month - 1 + (first.Day > 1 ? 1 : 0);
        month = (month + months - 1) / months * months;
        for (; month / 12 <= 9999; month += months)
        {
            var day = new DateOnly(month / 12, (month % 12) + 1, 1);
            if (day > last) break;
            places.Add(Place(day, format));
        }

        return new(places);
    }

    private static (double Value, string Label) Place(DateOnly day, string format) =>
        (day.DayNumber, day.ToString(format, CultureInfo.InvariantCulture));

    private static DateOnly Day(double days) => DateOnly.FromDayNumber((int)Math.Clamp(days, 0, DateOnly.MaxValue.DayNumber));
}
