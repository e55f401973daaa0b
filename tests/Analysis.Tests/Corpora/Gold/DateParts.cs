using System.Globalization;
using System.Text.RegularExpressions;

namespace Analysis.Tests.Corpora.Gold;

/// <summary>What an expression of time names itself: any of weekday, day of the month, month and year.</summary>
internal sealed partial record DateParts(DayOfWeek? Weekday, int? Day, int? Month, int? Year)
{
    private static readonly string[] Months =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly string[] RomanMonths = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

    /// <param name="words">In small letters, with plain spaces.</param>
    /// <param name="monthFirst">Whether the outlet writes 10/25/2021 for the 25th of October.</param>
    internal static DateParts Read(string words, bool monthFirst)
    {
        DayOfWeek? weekday = WeekdayPattern().Match(words) is { Success: true, Value: var name }
            ? Enum.Parse<DayOfWeek>(name, ignoreCase: true) : null;
        if (IsoPattern().Match(words) is { Success: true } iso) return Read(weekday, iso, "day", "month");
        if (NumbersPattern().Match(words) is { Success: true } numbers)
            return monthFirst ? Read(weekday, numbers, "month", "day") : Read(weekday, numbers, "day", "month");
        if (RomanPattern().Match(words) is { Success: true } roman)
        {
            var romanMonth = Array.IndexOf(RomanMonths, roman.Groups["month"].Value) + 1;
            return new(weekday, Number(roman, "day"), romanMonth, Number(roman, "year"));
        }


        int? month = MonthPattern().Match(words) is { Success: true } named ? Array.IndexOf(Months, named.Value[..3]) + 1 : null;
        int? year = YearPattern().Match(words) is { Success: true } four ? Number(four, "year") : null;
        int? day = DayPattern().Match(words) is { Success: true } two ? Number(two, "day") : null;
        if (words.StartsWith("third of ", StringComparison.Ordinal)) day = 3;   // the one day that the articles write in words
        return new(weekday, day, month, year);
    }

    /// <summary>What a date contradicts in these parts, as the end of a sentence; null where nothing.</summary>
    internal string? Contradiction(EdtfInterval date)
    {
        if (Year is { } year && date.First?.Year != year && date.Last?.Year != year) return $"is not in {year}";
        if (Month is { } month && date.First?.Month != month && date.Last?.Month != month) return $"is not in month {month}";
        if (Day is { } day && date.First?.Day != day && date.Last?.Day != day) return $"is not day {day}";
        if (Weekday is { } weekday && date.IsDay && date.First!.Value.DayOfWeek != weekday)
            return $"is a {date.First.Value.DayOfWeek}, and no {weekday}";
        return null;
    }

    private static DateParts Read(DayOfWeek? weekday, Match match, string day, string month) =>
        new(weekday, Number(match, day), Number(match, month), Number(match, "year"));

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("(sun|mon|tues|wednes|thurs|fri|satur)day")]
    private static partial Regex WeekdayPattern();

    [GeneratedRegex(@"\b(?<year>[0-9]{4})-(?<month>[0-9]{2})-(?<day>[0-9]{2})\b")]
    private static partial Regex IsoPattern();

    [GeneratedRegex(@"\b(?<day>[0-9]{1,2})(?<mark>[./])(?<month>[0-9]{1,2})\k<mark>(?<year>[0-9]{4})\b")]
    private static partial Regex NumbersPattern();

    [GeneratedRegex(@"\b(?<day>[0-9]{1,2})\.(?<month>[ivx]+)\.(?<year>[0-9]{4})\b")]
    private static partial Regex RomanPattern();

    [GeneratedRegex(
        @"\b(january|february|march|april|may|june|july|august|september|october|november|december|"
        + @"(jan|feb|aug|sept?|oct|nov|dec)\b)")]
    private static partial Regex MonthPattern();

    [GeneratedRegex(@"\b(?<year>[0-9]{4})\b")]
    private static partial Regex YearPattern();

    [GeneratedRegex(@"\b(?<day>[0-9]{1,2})(st|nd|rd|th)?\b")]
    private static partial Regex DayPattern();
}
