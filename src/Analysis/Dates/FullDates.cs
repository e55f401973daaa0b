using System.Globalization;
using System.Text.RegularExpressions;

namespace Analysis.Dates;

/// <summary>
/// Finds full dates in English text, in every culture alike: <c>28 November, 2016</c>, <c>Nov. 3, 2021</c>, <c>Tuesday, 29
/// November 2016</c>, <c>Tuesday the 29th of November 2016</c>, <c>2016-11-29</c> (also with a time), <c>29/11/2016</c>. Years
/// run from 1600 to 2199. A weekday that contradicts its date, and figures that could be day-month as well as month-day, leave a
/// doubt.
/// </summary>
public static partial class FullDates
{
    private const string Month =
        "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

    private const string Weekday =
        "(?:(?<weekday>sun(?:day)?|mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?)"
        + @"\.?,?\s{1,3})?";

    private const string Day = "(?<day>[0-9]{1,2})";
    private const string Year = "(?<year>(?:1[6-9]|20|21)[0-9]{2})";

    /// <summary>The full dates of a text from left to right, those in doubt among them.</summary>
    public static IReadOnlyList<DateExpression> Find(string text)
    {
        var found = new List<DateExpression>();
        if (!MayHoldAYear(text)) return found;
        foreach (Match match in Pattern().Matches(text))
        {
            if (Read(match) is { } expression) found.Add(expression);
        }

        return found;
    }

    // Most lines have no four figures in a row, and looking for these is ten times faster than the pattern.
    private static bool MayHoldAYear(ReadOnlySpan<char> text)
    {
        var figures = 0;
        foreach (var unit in text)
        {
            figures = char.IsAsciiDigit(unit) ? figures + 1 : 0;
            if (figures == 4) return true;
        }

        return false;
    }

    [GeneratedRegex(
        @"(?<![\p{L}\p{N}])(?:"
        + Year + @"(?<separator>[-/.])(?<number>[0-9]{1,2})\k<separator>" + Day
        + @"(?:[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,9})?)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?"
        + "|" + Weekday + @"(?:the\s{1,3})?" + Day + @"(?:st|nd|rd|th)?(?:\s{1,3}of)?[\s-]{1,3}" + Month + @"(?:\.?,?\s{1,3}|-)" + Year
        + "|" + Weekday + Month + @"\.?\s{1,3}" + Day + @"(?:st|nd|rd|th)?(?:,\s{0,3}|\s{1,3})" + Year
        + @"|(?<first>[0-9]{1,2})(?<separator>[-/.])(?<second>[0-9]{1,2})\k<separator>" + Year
        + @")(?![\p{L}\p{N}])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();

    private static DateExpression? Read(Match match)
    {
        var year = Number(match, "year");
        if (match.Groups["first"].Success) return ReadFigures(match, year, Number(match, "first"), Number(match, "second"));

        var month = match.Groups["month"].Success ? MonthNames.Month(match.Groups["month"].ValueSpan) : Number(match, "number");
        if (DateOf(year, month, Number(match, "day")) is not { } date) return null;

        var weekday = match.Groups["weekday"];
        if (!weekday.Success || MonthNames.Weekday(weekday.ValueSpan) == date.DayOfWeek) return Certain(match, date);
        return new(match.Index, match.Length, null, [date],
            $"{date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} was a {date.DayOfWeek}, and the text says '{match.Value}'");
    }

    private static DateExpression? ReadFigures(Match match, int year, int first, int second)
    {
        var dayFirst = DateOf(year, second, first);
        var monthFirst = DateOf(year, first, second);
        if ((dayFirst ?? monthFirst) is not { } date) return null;
        if (dayFirst is null || monthFirst is null || dayFirst == monthFirst) return Certain(match, date);
        return new(match.Index, match.Length, null, [dayFirst.Value, monthFirst.Value], $"'{match.Value}' can be day-month or month-day");
    }

    private static DateExpression Certain(Match match, DateOnly date) => new(match.Index, match.Length, date, [date], null);

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static DateOnly? DateOf(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new(year, month, day) : null;
}
