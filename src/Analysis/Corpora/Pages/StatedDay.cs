using System.Globalization;
using System.Text.RegularExpressions;

namespace Analysis.Corpora.Pages;

/// <summary>A day that a tag states, and the days that its clocks' readers can have seen printed.</summary>
/// <param name="Day">The day as it stands there; no time zone is applied.</param>
/// <param name="Earliest">The first day on which it was that moment somewhere.</param>
/// <param name="Latest">The last such day.</param>
internal readonly partial record struct StatedDay(DateOnly Day, DateOnly Earliest, DateOnly Latest)
{
    // The clocks of the earth run from twelve hours behind the zero meridian to fourteen before it.
    private const int HoursBehind = -12;
    private const int HoursBefore = 14;

    /// <summary>Reads a tag's value; null where it names no day for certain.</summary>
    public static StatedDay? Read(string value)
    {
        if (PrintedDates.Day(value) is not { } day) return null;
        // A day without its time zone can be that of the site's clock or that of the machine's.
        if (Instant(value.Trim(), day) is not { } instant) return new(day, day.AddDays(-1), day.AddDays(1));
        return new(day, DateOnly.FromDateTime(instant.AddHours(HoursBehind)), DateOnly.FromDateTime(instant.AddHours(HoursBefore)));
    }

    /// <summary>True where a page of that moment can print a day.</summary>
    public bool CanBe(DateOnly printed) => printed >= Earliest && printed <= Latest;

    private static DateTime? Instant(string value, DateOnly day)
    {
        if (value.Length is 10 or 13 && !value.AsSpan().ContainsAnyExceptInRange('0', '9'))
            return DateTime.UnixEpoch.AddSeconds(long.Parse(value.AsSpan(0, 10), CultureInfo.InvariantCulture));
        if (Clock().Match(value) is not { Success: true } clock) return null;

        var minutes = (60 * Number(clock, "hour")) + Number(clock, "minute");
        var offset = (60 * Number(clock, "hours")) + Number(clock, "minutes");
        return day.ToDateTime(TimeOnly.MinValue).AddMinutes(minutes - (clock.Groups["sign"].ValueSpan is "-" ? -offset : offset));
    }

    private static int Number(Match match, string group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture) : 0;

    // 2023-12-22T17:08:49.000Z, 2023-12-22 17:08 UTC, 2023-12-22T17:08:49+01:00
    [GeneratedRegex(
        @"[0-9][T ](?<hour>[01]?[0-9]|2[0-4]):(?<minute>[0-5][0-9])(?::[0-9]{2}(?:[.,][0-9]{1,9})?)?\s?"
        + @"(?:(?:Z|UTC|GMT)$|(?<sign>[+-])(?<hours>[01][0-9]):?(?<minutes>[0-5][0-9])$)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Clock();
}
