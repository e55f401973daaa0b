using System.Globalization;
using System.Text.RegularExpressions;

namespace Analysis.Tests.Corpora.Gold;

/// <summary>
/// The days that an EDTF date covers, as far as the gold uses EDTF: days, months, years, seasons, '~', intervals, '..'.
/// </summary>
/// <param name="First">The first day; null where the beginning is open.</param>
/// <param name="Last">The last day; null where the end is open.</param>
/// <param name="IsApproximate">Whether a bound bears a '~'.</param>
internal sealed partial record EdtfInterval(DateOnly? First, DateOnly? Last, bool IsApproximate = false)
{
    private const string Open = "..";

    /// <summary>How far from its day a '~' may be.</summary>
    private const int Tolerance = 3;

    internal bool IsDay => First is not null && First == Last;

    internal static EdtfInterval? TryParse(string edtf)
    {
        var bounds = edtf.Split('/');
        if (bounds.Length == 1) return Point(edtf);
        if (bounds.Length != 2 || (bounds[0] == Open && bounds[1] == Open)) return null;
        var (first, last) = (Point(bounds[0]), Point(bounds[1]));
        if ((first is null && bounds[0] != Open) || (last is null && bounds[1] != Open) || first?.First > last?.Last) return null;
        return new(first?.First, last?.Last, first?.IsApproximate == true || last?.IsApproximate == true);
    }

    internal static EdtfInterval Day(DateOnly day) => new(day, day);

    internal static EdtfInterval Month(DateOnly day)
    {
        var first = new DateOnly(day.Year, day.Month, 1);
        return new(first, first.AddMonths(1).AddDays(-1));
    }

    internal static EdtfInterval Year(DateOnly day) => new(new DateOnly(day.Year, 1, 1), new DateOnly(day.Year, 12, 31));

    /// <summary>From Monday to Sunday.</summary>
    internal static EdtfInterval Week(DateOnly day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return new(monday, monday.AddDays(6));
    }

    /// <summary>Whether the two have a day in common, or nearly where one is approximate.</summary>
    internal bool Meets(EdtfInterval other)
    {
        var slack = IsApproximate || other.IsApproximate ? Tolerance : 0;
        return (First?.DayNumber ?? 0) <= (other.Last ?? DateOnly.MaxValue).DayNumber + slack
            && (other.First?.DayNumber ?? 0) <= (Last ?? DateOnly.MaxValue).DayNumber + slack;
    }

    /// <summary>Whether both cover the same days, or nearly where this one is approximate.</summary>
    internal bool IsSameAs(EdtfInterval other) => IsNear(First, other.First) && IsNear(Last, other.Last);

    public override string ToString() => IsDay ? Text(First) : $"{Text(First)}/{Text(Last)}";

    private static string Text(DateOnly? bound) => bound?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? Open;

    private bool IsNear(DateOnly? bound, DateOnly? other) => bound is null || other is null
        ? bound == other
        : Math.Abs(bound.Value.DayNumber - other.Value.DayNumber) <= (IsApproximate ? Tolerance : 0);

    private static EdtfInterval? Point(string edtf)
    {
        if (PointPattern().Match(edtf) is not { Success: true } match) return null;
        var approximate = match.Groups["about"].Success;
        var year = Number(match.Groups["year"]);
        if (year == 0) return null;
        if (!match.Groups["month"].Success) return Year(new(year, 1, 1)) with { IsApproximate = approximate };
        var month = Number(match.Groups["month"]);
        if (!match.Groups["day"].Success)
        {
            if (month is >= 1 and <= 12) return Month(new(year, month, 1)) with { IsApproximate = approximate };
            if (month is < 21 or > 24) return null;
            var first = new DateOnly(year, (month - 20) * 3, 1);   // 21 is spring, from March; 24 winter, into the next year
            return new(first, first.AddMonths(3).AddDays(-1), approximate);
        }

        var date = match.Groups["date"].Value;
        return DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? Day(day) with { IsApproximate = approximate } : null;
    }

    private static int Number(Group digits) => int.Parse(digits.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A(?<date>(?<year>[0-9]{4})(-(?<month>[0-9]{2})(-(?<day>[0-9]{2}))?)?)(?<about>~)?\z")]
    private static partial Regex PointPattern();
}
