using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using Analysis.Dates.Words;

namespace Analysis.Corpora.Metadata;

/// <summary>
/// A line that says when without a full date: <c>30 June</c>, <c>Aug. 23</c>, <c>November 2016</c>, <c>Posted on Thursday</c>,
/// <c>2 hours ago</c>.
/// </summary>
/// <param name="Weekday">The day of the week, or null.</param>
/// <param name="Month">1 to 12, or null.</param>
/// <param name="Day">1 to 31, or null.</param>
/// <param name="Year">The year, or null.</param>
internal sealed partial record PartialDate(DayOfWeek? Weekday, int? Month, int? Day, int? Year)
{
    private const string MonthName =
        @"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?";

    private const int LongestLine = 60;
    private const int YearsToLookAhead = 8;

    // Every such line has one of these: '30 June', 'Monday', 'an hour ago', 'just now'.
    private static readonly SearchValues<string> Telling = SearchValues.Create(
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "day", "ago", "now"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a line; null when it says anything else as well, or when it has a full date.</summary>
    public static PartialDate? TryRead(string line)
    {
        if (line.Length > LongestLine || !line.AsSpan().ContainsAny(Telling) || Pattern().Match(line) is not { Success: true } match) return null;
        var month = match.Groups["month"] is { Success: true } name ? ValueOf(name.ValueSpan) : (int?)null;
        var read = new PartialDate(
            match.Groups["weekday"] is { Success: true } weekday ? (DayOfWeek)ValueOf(weekday.ValueSpan) : null,
            month, Number(match, "day"), Number(match, "year"));
        return read.Day is 0 or > 31 ? null : read;
    }

    /// <summary>The days that it can be.</summary>
    /// <param name="notBefore">The latest day that the article reports as past; null where it reports none.</param>
    /// <returns>The first and the last of them; null at an open end.</returns>
    public (DateOnly? Earliest, DateOnly? Latest) Bounds(DateOnly? notBefore)
    {
        if (Year is { } year && Month is { } month)
        {
            var first = new DateOnly(year, month, 1);
            return (notBefore > first && notBefore < first.AddMonths(1) ? notBefore : first, first.AddMonths(1).AddDays(-1));
        }

        if (notBefore is not { } past) return (null, null);
        // The first such day from then on; a 29th of February is at most eight years away.
        for (var day = past; day < past.AddYears(YearsToLookAhead); day = day.AddDays(1))
        {
            var fits = (Month is null || day.Month == Month) && (Day is null || day.Day == Day) && (Weekday is null || day.DayOfWeek == Weekday);
            if (fits) return (day, null);
        }

        return (past, null);
    }

    // The first three letters are the abbreviation of every month and weekday.
    private static int ValueOf(ReadOnlySpan<char> name) => Lexicon.TryFind(name[..3], out var word) ? word.Value : 0;

    private static int? Number(Match match, string group) =>
        match.Groups[group] is { Success: true } found ? int.Parse(found.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(
        @"^\W*(?:(?:last )?(?:published|posted|updated|modified|dated?)\W*(?:on |at )?)?"
        + @"(?:(?:(?<weekday>sun|mon|tues|wednes|thurs|fri|satur)day|today|yesterday)?,?\s*(?:(?:the )?(?<day>[0-9]{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>" + MonthName + @")|(?<month>" + MonthName + @") (?<day>[0-9]{1,2})(?:st|nd|rd|th)?|(?<month>" + MonthName + @"),? (?<year>(?:1[6-9]|20|21)[0-9]{2}))"
        + @"|(?<weekday>sun|mon|tues|wednes|thurs|fri|satur)day|[0-9]{1,3} ?(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|[hdwm]) ago|(?:an?|one) (?:minute|hour|day|week|month|year) ago|just now|today|yesterday)"
        + @"(?:,?\s+(?:at )?[0-9]{1,2}(?:[:.][0-9]{2})?\s*(?:am|pm|a\.m\.|p\.m\.|h)?(?:\s[A-Z]{2,5})?)?[^\w.]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
