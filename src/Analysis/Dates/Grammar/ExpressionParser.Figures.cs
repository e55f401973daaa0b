using Analysis.Dates.Meanings;
using Analysis.Dates.Words;

namespace Analysis.Dates.Grammar;

internal sealed partial class ExpressionParser
{
    // Two figures for a year: up to 2049, or back to 1950.
    private const int LastShortYear = 49;

    /// <summary>A day in figures: '2016-11-29', '29/11/2016', '9-18-15', '14.II.2022', '4/22'.</summary>
    private Found? TryFigures(int i, int at, DayOfWeek? weekday)
    {
        if (Kind(at) != WordKind.Figures) return null;
        var mark = GapAt(at + 1);
        if (mark is not (Gap.Hyphen or Gap.Slash or Gap.Dot) || _words[at + 1].Start - _words[at].End != 1) return null;
        if (Kind(at + 1) == WordKind.Roman) return TryRoman(i, at, weekday, mark);
        if (Kind(at + 1) != WordKind.Figures || _words[at + 1].Length > 2) return null;

        var hasThird = Kind(at + 2) == WordKind.Figures && GapAt(at + 2) == mark
            && _words[at + 2].Start - _words[at + 1].End == 1;
        if (_words[at].Length == 4)
        {
            if (!hasThird || _words[at + 2].Length > 2 || !TryYearNumber(at, out var leading, out _)) return null;
            var day = new DayMeaning(leading, ValueAt(at + 1), ValueAt(at + 2), weekday);
            if (Reckon.DateOf(leading, day.Month!.Value, day.Day) is null) return null;
            var end = EndOfTime(at + 2);
            return new(day, i, _words.FindIndex(at + 3, word => word.Start >= end) is >= 0 and var next ? next
                : _words.Count, end);
        }

        if (_words[at].Length > 2) return null;
        var comma = Kind(at + 2) == WordKind.Figures && GapAt(at + 2) == Gap.Comma && mark == Gap.Slash;
        var year = hasThird || comma ? TryEndYear(at + 2) : null;
        if (hasThird && year is null) return null;
        var figures = new FiguresMeaning(ValueAt(at), ValueAt(at + 1), year, weekday);
        if (year is not null) return CanBe(figures, year.Value) ? new(figures, i, at + 3) : null;

        // Without a year, only what can be nothing else: '4/22' and not 'won 3-2', 'version 4.2' or 'at 4.22'.
        var isLed = weekday is not null
            || (mark != Gap.Dot && Kind(at - 1) is WordKind.On or WordKind.From or WordKind.To or WordKind.Between
                && IsBeside(at));
        var isAlone = weekday is not null || mark == Gap.Slash;
        if (!(isLed || isAlone) || GapAt(at + 2) is Gap.Slash or Gap.Dot or Gap.None || IsFollowedByFigures(at + 1)) return null;
        if (Kind(at - 1) == WordKind.Figures && IsBeside(at)) return null;   // 6 1/4
        if (_words[at].Start > 0 && _text[_words[at].Start - 1] is '-' or '–' or '/' or '.') return null;   // 7-11/16
        if (mark == Gap.Slash && !isLed && (ValueAt(at) <= 12 && ValueAt(at + 1) <= 12)) return null;   // 1/2, 9/11, 7/7
        return CanBe(figures, 2000) ? new(figures, i, at + 2) : null;
    }

    // 29 February is found in every year, so that the doubt is told.
    private static bool CanBe(FiguresMeaning figures, int year) =>
        figures.Days(year).Any()
        || (figures.Days(2000).Any() && (figures.FirstFigure, figures.SecondFigure) is (29, 2) or (2, 29));

    private Found? TryRoman(int i, int at, DayOfWeek? weekday, Gap mark)
    {
        if (GapAt(at + 2) != mark || !IsCapital(at + 1) || ValueAt(at) is < 1 or > 31
            || TryEndYear(at + 2) is not { } year) return null;
        return new(new DayMeaning(year, ValueAt(at + 1), ValueAt(at), weekday), i, at + 3);
    }

    private int? TryEndYear(int i)
    {
        if (Kind(i) != WordKind.Figures) return null;
        var value = ValueAt(i);
        return _words[i].Length switch
        {
            2 => value <= LastShortYear ? 2000 + value : 1900 + value,
            4 when value is >= FirstYear and <= LastYear => value,
            _ => null,
        };
    }

    /// <summary>The end of a day, with a time of day that is joined to it: '2016-11-29T10:35:07.5+02:00'.</summary>
    private int EndOfTime(int i)
    {
        var end = _words[i].End;
        if (end + 6 > _text.Length || _text[end] is not ('T' or ' ') || !char.IsAsciiDigit(_text[end + 1])
            || !char.IsAsciiDigit(_text[end + 2])
            || _text[end + 3] != ':')
            return end;
        var at = end + 4;
        while (at < _text.Length && (char.IsAsciiDigit(_text[at]) || _text[at] is ':' or '.' or '+' or '-' or 'Z')) at++;
        return char.IsAsciiDigit(_text[at - 1]) || _text[at - 1] == 'Z' ? at : at - 1;
    }

    /// <summary>A month in figures or with the year before it: '2016-11', '11/2016', '2016 November'.</summary>
    private Found? TryYearAndMonth(int i)
    {
        if (Kind(i) != WordKind.Figures) return null;
        var isYear = TryYearNumber(i, out var year, out var at);
        if (isYear && Kind(at) == WordKind.Month && GapAt(at) is Gap.Space or Gap.Comma && (IsCapital(at) || !IsVerb(at))
            && !IsDayAfter(at))
            return new(new FixedMeaning(DatePeriod.Month(year, ValueAt(at)), DateKind.Month), i, at + 1);
        if (Kind(i + 1) != WordKind.Figures || GapAt(i + 1) is not (Gap.Hyphen or Gap.Slash or Gap.Dot)) return null;
        if (GapAt(i + 2) == GapAt(i + 1) || IsFollowedByFigures(i + 1)) return null;
        var month = isYear ? ValueAt(i + 1) : ValueAt(i);
        var other = isYear ? i + 1 : i;
        if (_words[other].Length > 2 || month is < 1 or > 12 || (!isYear && !TryYearNumber(i + 1, out year, out _))) return null;
        if (!isYear && GapAt(i) is Gap.Hyphen or Gap.Slash or Gap.Dot) return null;
        return new(new FixedMeaning(DatePeriod.Month(year, month), DateKind.Month), i, i + 2);
    }

    private bool IsDayAfter(int month) => GapAt(month + 1) is Gap.Space or Gap.Hyphen && TryDayNumber(month + 1, out _, out _);
}
