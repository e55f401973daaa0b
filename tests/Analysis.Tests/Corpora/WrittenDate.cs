using System.Globalization;
using System.Text.RegularExpressions;

namespace Analysis.Tests.Corpora;

/// <summary>
/// A day written in an article, with or without weekday and year: 'Tuesday the 29th of November', 'Nov. 30, 2016', '17/05/2014'.
/// </summary>
internal sealed partial record WrittenDate(string Form, DayOfWeek? Weekday, int Day, int Month, int? Year)
{
    private static readonly string[] Months =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    internal bool IsComplete => Year is not null;

    /// <summary>The day meant, in the date's own year or else in <paramref name="yearOfArticle"/>.</summary>
    internal DateOnly In(int yearOfArticle) => new(Year ?? yearOfArticle, Month, Day);

    internal static IEnumerable<WrittenDate> FindAll(string text) =>
        DayFirst().Matches(text).Concat(MonthFirst().Matches(text)).Concat(Iso().Matches(text)).Concat(Numbers().Matches(text))
            .Select(FromMatch);

    private static WrittenDate FromMatch(Match match)
    {
        var month = match.Groups["month"].Value;
        return new(
            Regex.Replace(match.Value, @"\s+", " "),
            match.Groups["weekday"] is { Success: true, Value: var name } ? Enum.Parse<DayOfWeek>(name) : null,
            Number(match.Groups["day"].Value),
            char.IsAsciiDigit(month[0]) ? Number(month) : Array.IndexOf(Months, month[..3].ToLowerInvariant()) + 1,
            match.Groups["year"] is { Success: true, Value: var year } ? Number(year) : null);
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private const string WeekdayPattern = @"(?:\b(?<weekday>(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)\b,?\s+(?:the\s+)?)?";

    private const string YearPattern = @"(?:,?\s+(?<year>\d{4})\b)?";

    private const string MonthPattern =
        @"\b(?<month>January|February|March|April|May|June|July|August|September|October|November|December"
        + @"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)";

    [GeneratedRegex(WeekdayPattern + @"\b(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?" + MonthPattern + YearPattern)]
    private static partial Regex DayFirst();

    [GeneratedRegex(WeekdayPattern + MonthPattern + @"\s+(?<day>\d{1,2})(?:st|nd|rd|th)?\b" + YearPattern)]
    private static partial Regex MonthFirst();

    [GeneratedRegex(@"\b(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})\b")]
    private static partial Regex Iso();

    /// <summary>The outlets that write a day in numbers put it before the month.</summary>
    [GeneratedRegex(WeekdayPattern + @"\b(?<day>\d{1,2})(?<mark>[./])(?<month>\d{1,2})\k<mark>(?<year>\d{4})\b")]
    private static partial Regex Numbers();
}
