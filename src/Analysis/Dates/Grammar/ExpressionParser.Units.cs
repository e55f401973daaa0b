using Analysis.Dates.Meanings;
using Analysis.Dates.Words;

namespace Analysis.Dates.Grammar;

internal sealed partial class ExpressionParser
{
    /// <summary>What begins with a unit: 'week of 23 May', 'week 31', 'month of June', 'year 2016', 'years ago'.</summary>
    private Found? TryUnit(int i)
    {
        var unit = UnitAt(i);
        var next = i + 1;
        if (!IsBeside(next)) return null;
        if (IsPluralUnit(i))
        {
            const string NoNumber = "the text gives no number";
            return Kind(next) is WordKind.Ago or WordKind.Later or WordKind.Earlier
                ? new(new UnsettledMeaning(DateKind.Relative, NoNumber), i, next + 1)
                : null;
        }

        if (unit == TimeUnit.Year && TryYear(next, isLed: true) is { } year) return year with { From = i };
        if (unit == TimeUnit.Week && Kind(next) == WordKind.Figures && ValueAt(next) is >= 1 and <= 53)
        {
            var week = new NthMeaning(ValueAt(next), null, TimeUnit.Week, 1, new UnitMeaning(TimeUnit.Year, 0, FromTold: false));
            return new(week, i, next + 1);
        }

        if (unit is not (TimeUnit.Week or TimeUnit.Month or TimeUnit.Year)
            || Kind(next) is not (WordKind.Of or WordKind.Commencing or WordKind.Beginning))
            return null;
        var at = next + 1;
        if (Kind(next) != WordKind.Of && IsBeside(at, WordKind.On)) at++;
        if (!IsBeside(at)) return null;
        if (unit == TimeUnit.Month && Kind(at) == WordKind.Month && TryDay(at) is null && TryMonth(at, isLed: true) is { } month)
            return month with { From = i };
        if (Kind(at) == WordKind.The && Kind(at + 1) == WordKind.FigureOrdinal && TryDay(at + 1) is { } ordinal)
            return new(new AroundMeaning(unit, ordinal.Meaning), i, ordinal.Next);
        return (TryDay(at) ?? (Kind(at) == WordKind.The ? TryLoneDay(at + 1) : null)) is { } day
            ? new(new AroundMeaning(unit, day.Meaning), i, day.Next)
            : null;
    }

    /// <summary>A season: 'the summer of 2016', 'winter 2019', 'in the fall'. Spring and fall are other words as well.</summary>
    private Found? TrySeason(int i, bool hasThe)
    {
        var season = ValueAt(i);
        if (TryYearAfter(i + 1, out var year, out var next) && GapAt(i + 1) is Gap.Space or Gap.Comma)
            return new(new SeasonMeaning(season, year, Pointer.None), i, next);
        if (YearOf(i + 1) is { Meaning: UnitMeaning { FromTold: false } named } of)
        {
            var pointer = named.Steps switch { < 0 => Pointer.Last, > 0 => Pointer.Next, _ => Pointer.This };
            return new(new SeasonMeaning(season, null, pointer), i, of.Next);
        }

        var isLed = Kind(hasThe ? i - 2 : i - 1) is WordKind.In or WordKind.Since or WordKind.Until or WordKind.By or WordKind.Before
            or WordKind.After or WordKind.During or WordKind.Early or WordKind.Late or WordKind.Mid or WordKind.Through;
        if (IsBeside(i + 1, WordKind.Of) || (!isLed && !hasThe)) return null;
        var isOtherWord = season is 21 or 23;
        if (!isLed && (isOtherWord || char.IsLetter(LetterAfter(i)))) return null;
        return new(new SeasonMeaning(season, null, Pointer.None), i, i + 1);
    }

    /// <summary>Days with a fixed place in the year: 'Christmas Eve', 'Boxing Day', 'New Year's Day'.</summary>
    private Found? TryHoliday(int i)
    {
        foreach (var (name, month, day) in (ReadOnlySpan<(string, int, int)>)
            [("Christmas Eve", 12, 24), ("Christmas Day", 12, 25), ("Boxing Day", 12, 26), ("New Year's Eve", 12, 31), ("New Year’s Eve", 12, 31),
                ("New Year's Day", 1, 1), ("New Year’s Day", 1, 1)])
        {
            var start = _words[i].Start;
            if (!_text.AsSpan(start).StartsWith(name, StringComparison.Ordinal)
                || !DateWords.IsOutside(_text, start + name.Length)) continue;
            var end = start + name.Length;
            var next = i + 1;
            while (next < _words.Count && _words[next].Start < end) next++;
            var hasYear = next < _words.Count && _words[next].Start <= end + 2 && TryYearNumber(next, out _, out _);
            return hasYear
                ? new(new DayMeaning(ValueAt(next), month, day, null), i, next + 1)
                : new(new DayMeaning(null, month, day, null), i, next, end);
        }

        return null;
    }
}
