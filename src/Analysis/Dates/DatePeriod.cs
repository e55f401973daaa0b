using System.Globalization;

namespace Analysis.Dates;

/// <summary>Days from a first to a last one, both included, and how EDTF writes them. An open end is null.</summary>
internal readonly record struct DatePeriod(DateOnly? First, DateOnly? Last, string Edtf)
{
    public bool IsDay => First is not null && First == Last;

    /// <summary>The period's own unit, as far as it has one; what a coarser reading of 'that month' is taken from.</summary>
    public DateOnly Some => First ?? Last ?? DateOnly.MinValue;

    public static DatePeriod Day(DateOnly day) => new(day, day, Text(day));

    public static DatePeriod Month(int year, int month) =>
        new(new(year, month, 1), new(year, month, DateTime.DaysInMonth(year, month)),
            string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}"));

    public static DatePeriod Year(int year) =>
        new(new(year, 1, 1), new(year, 12, 31), string.Create(CultureInfo.InvariantCulture, $"{year:0000}"));

    /// <summary>
    /// The northern season; winter begins in December of its year. EDTF: 21 spring, 22 summer, 23 autumn, 24 winter.
    /// </summary>
    public static DatePeriod? Season(int year, int season)
    {
        if (year is < 1 or > 9998) return null;
        var first = new DateOnly(year, 3 * (season - 20), 1);
        return new(first, first.AddMonths(3).AddDays(-1), string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{season}"));
    }

    /// <summary>From the first to the last day, written as a whole month or year where it is one.</summary>
    public static DatePeriod Between(DateOnly? first, DateOnly? last)
    {
        if (first is { } from && last is { } to)
        {
            if (from == to) return Day(from);
            var endsMonth = to.Day == DateTime.DaysInMonth(to.Year, to.Month);
            if (from.Day == 1 && endsMonth && from.Year == to.Year)
            {
                if (from.Month == to.Month) return Month(from.Year, from.Month);
                if (from.Month == 1 && to.Month == 12) return Year(from.Year);
            }
        }

        return new(first, last, $"{Text(first)}/{Text(last)}");
    }

    public DatePeriod Approximately() => this with { Edtf = Edtf + "~" };

    public DatePeriod Since() => new(First, null, $"{Begin}/..");

    public DatePeriod Until() => new(null, Last, $"../{Finish}");

    /// <summary>From the beginning of this period to the end of another.</summary>
    public DatePeriod To(DatePeriod end) =>
        First == end.First && Last == end.Last ? this : new(First, end.Last, $"{Begin}/{end.Finish}");

    // The two ends of a text that has two.
    private string Begin => Edtf.Contains('/', StringComparison.Ordinal) ? Text(First) : Edtf;

    private string Finish => Edtf.Contains('/', StringComparison.Ordinal) ? Text(Last) : Edtf;

    private static string Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "..";
}
