using System.Globalization;
using System.Text.RegularExpressions;
using Analysis.Dates;

namespace Analysis.Corpora.Pages;

/// <summary>Reads days off the values of attributes and scripts, as printed: no time zone is applied.</summary>
internal static partial class PrintedDates
{
    private const int LongestValue = 100;
    private const long FirstSecond = 631_152_000;
    private const long LastSecond = 7_258_118_400;

    /// <summary>The day of a value in any of the usual forms; null where it names none for certain.</summary>
    public static DateOnly? Day(string value)
    {
        var text = value.Trim();
        if (text.Length is 0 or > LongestValue) return null;
        if (Iso().Match(text) is { Success: true } iso) return DateOf(iso);
        if (Unix().Match(text) is { Success: true } unix) return OfSeconds(long.Parse(unix.Groups["seconds"].ValueSpan, CultureInfo.InvariantCulture));
        if (JavaOrder().Match(text) is { Success: true } java)
            text = $"{java.Groups["day"].Value} {java.Groups["month"].Value} {java.Groups["year"].Value}";
        return FullDates.Find(text).Select(date => date.Date).FirstOrDefault(date => date is not null);
    }

    /// <summary>The day in an address: <c>/2019/05/03/</c>, <c>2019-05-03</c>, <c>20190503</c>.</summary>
    public static DateOnly? InAddress(string address)
    {
        foreach (Match match in Address().Matches(address))
            if (DateOf(match) is { } date) return date;
        return null;
    }

    private static DateOnly? DateOf(Match match)
    {
        var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        var month = int.Parse(match.Groups["month"].ValueSpan, CultureInfo.InvariantCulture);
        var day = int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture);
        return year is >= 1600 and < 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new(year, month, day) : null;
    }

    private static DateOnly? OfSeconds(long seconds) =>
        seconds is >= FirstSecond and < LastSecond ? DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime) : null;

    [GeneratedRegex(
        "^(?<year>[0-9]{4})(?:-(?<month>[0-9]{1,2})-|/(?<month>[0-9]{1,2})/|(?<month>[0-9]{2}))(?<day>[0-9]{1,2})(?![0-9])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Iso();

    [GeneratedRegex("^(?<seconds>[0-9]{9,10})(?:[0-9]{3})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Unix();

    // Fri Dec 22 18:24:21 EST 2023
    [GeneratedRegex(
        "^(?:[A-Za-z]{3} )?(?<month>[A-Z][a-z]{2}) (?<day>[0-9]{1,2}) [0-9:]{5,8}(?: [A-Z]{2,5}| GMT[+-][0-9]{4})? (?<year>[0-9]{4})$",
        RegexOptions.CultureInvariant)]
    private static partial Regex JavaOrder();

    [GeneratedRegex(
        "(?<![0-9])(?<year>(?:19|20)[0-9]{2})(?:/(?<month>[0-9]{1,2})/(?<day>[0-9]{1,2})|-(?<month>[0-9]{2})-(?<day>[0-9]{2})"
        + "|(?<month>[0-9]{2})(?<day>[0-9]{2}))(?![0-9])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
