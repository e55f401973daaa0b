using System.Globalization;
using Analysis.Dates.Grammar;
using Analysis.Dates.Meanings;
using Analysis.Dates.Words;

namespace Analysis.Dates;

/// <summary>
/// Finds full dates in English text, in every culture alike: <c>28 November, 2016</c>, <c>Nov. 3, 2021</c>, <c>Tuesday, 29
/// November 2016</c>, <c>Tuesday the 29th of November 2016</c>, <c>2016-11-29</c> (also with a time), <c>29/11/2016</c>,
/// <c>29.XI.2016</c>. Years run from 1600 to 2199. A weekday that contradicts its date, and figures that could be day-month as
/// well as
/// month-day, leave a doubt. They are read by the grammar of <see cref="DateExpressions"/>, which finds other dates as well.
/// </summary>
public static class FullDates
{
    private const int FirstYear = 1600;

    /// <summary>The full dates of a text from left to right, those in doubt among them.</summary>
    public static IReadOnlyList<DateExpression> Find(string text)
    {
        var found = new List<DateExpression>();
        if (!MayHoldAYear(text)) return found;
        var parser = new ExpressionParser(text);
        foreach (var day in parser.ReadFullDays())
        {
            var (start, end) = (parser.StartOf(day), parser.EndOf(day));
            if (!DateWords.IsOutside(text, end) || Read(day.Meaning, text[start..end]) is not { } read) continue;
            found.Add(new(start, end - start, read.Date, read.Candidates, read.Doubt));
        }

        return found;
    }

    // Most lines have no four figures in a row, and looking for these is ten times faster than the grammar.
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

    private static (DateOnly? Date, IReadOnlyList<DateOnly> Candidates, string? Doubt)? Read(Meaning meaning, string words)
    {
        var (weekday, days) = meaning switch
        {
            DayMeaning { Year: { } year, Month: { } month } day when year >= FirstYear =>
                (day.Weekday, Reckon.DateOf(year, month, day.Day) is { } one ? [one] : (DateOnly[])[]),
            FiguresMeaning { Year: { } year } figures when year >= FirstYear => (figures.Weekday, [.. figures.Days(year)]),
            _ => (null, []),
        };
        if (days.Length == 0) return null;

        // Of two readings of the figures, the weekday can settle which.
        if (weekday is not null && Array.FindAll(days, day => day.DayOfWeek == weekday) is [var fitting]) return (fitting,
            [fitting], null);
        if (days.Length > 1) return (null, days, $"'{words}' can be day-month or month-day");
        return weekday is null
            ? (days[0], days, null)
            : (null, days, $"{days[0].ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} was a {days[0].DayOfWeek}, and the text says '{words}'");
    }
}
