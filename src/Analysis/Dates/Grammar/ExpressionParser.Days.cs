using Analysis.Dates.Meanings;
using Analysis.Dates.Words;

namespace Analysis.Dates.Grammar;

internal sealed partial class ExpressionParser
{
    /// <summary>
    /// A day of a month: '28 November, 2016', 'Tuesday the 29th of November', 'Oct. 2', '03/04/2016', 'Thursday the 21st'.
    /// </summary>
    private Found? TryDay(int i)
    {
        var (at, weekday) = (i, (DayOfWeek?)null);
        if (Kind(i) is WordKind.Weekday or WordKind.WeekdayAbbreviation)
        {
            weekday = WeekdayAt(i);
            at = i + 1;
            if (GapAt(at) is not (Gap.Space or Gap.Comma or Gap.DotSpace or Gap.Hyphen)) return null;
            if (Kind(at) == WordKind.The && IsBeside(at + 1)) at++;
        }

        return TryFigures(i, at, weekday) ?? TryDayFirst(i, at, weekday) ?? TryMonthFirst(i, at, weekday)
            ?? (weekday is null ? null : TryNumberedWeekday(i, at, weekday.Value));
    }

    private Found? TryDayFirst(int i, int at, DayOfWeek? weekday)
    {
        if (!TryDayNumber(at, out var day, out var next)) return null;
        var hasOf = IsBeside(next, WordKind.Of) && IsBeside(next + 1);
        if (hasOf) next++;
        if (Kind(next) != WordKind.Month || GapAt(next) is Gap.Break or Gap.Bracket or Gap.Comma) return null;
        var month = ValueAt(next);
        var hasYear = TryYearAfter(next + 1, out var year, out var end);
        if (!hasYear && !hasOf && IsVerb(next)) return null;
        return new(new DayMeaning(hasYear ? year : null, month, day, weekday), i, hasYear ? end : next + 1);
    }

    private Found? TryMonthFirst(int i, int at, DayOfWeek? weekday)
    {
        if (Kind(at) == WordKind.Figures && TryYearNumber(at, out var leading, out _) && Kind(at + 1) == WordKind.Month
            && GapAt(at + 1) is Gap.Hyphen or Gap.Slash && GapAt(at + 2) == GapAt(at + 1)
                && TryDayNumber(at + 2, out var last, out var after))
            return new(new DayMeaning(leading, ValueAt(at + 1), last, weekday), i, after);

        if (Kind(at) != WordKind.Month) return null;
        var month = ValueAt(at);
        var number = at + 1;
        if (GapAt(number) is Gap.Break or Gap.Bracket) return null;
        var hasThe = IsBeside(number, WordKind.The) && IsBeside(number + 1);
        if (hasThe) number++;
        if (!TryDayNumber(number, out var day, out var next)) return null;
        if (Kind(number) == WordKind.Ordinal && GapAt(number) != Gap.Space) return null;

        var hasYear = TryYearAfter(next, out var year, out var end);
        if (!hasYear && !IsDayNumber(at, number, next, hasThe)) return null;
        var range = TryEndOfRange(next, out var lastDay, out var afterRange);
        if (range)
        {
            hasYear = TryYearAfter(afterRange, out year, out end);
            var bounds = (new DayMeaning(hasYear ? year : null, month, day, weekday),
                new DayMeaning(hasYear ? year : null, month, lastDay, null));
            return new(new RangeMeaning(bounds.Item1, bounds.Item2), i, hasYear ? end : afterRange);
        }

        return new(new DayMeaning(hasYear ? year : null, month, day, weekday), i, hasYear ? end : next);
    }

    /// <summary>Tells 'May 5' from 'in May 5 people' and 'they may 5 times'.</summary>
    private bool IsDayNumber(int month, int number, int next, bool hasThe)
    {
        var isOrdinal = Kind(next - 1) is WordKind.Ordinal or WordKind.FigureOrdinal;
        if (IsVerb(month) && !isOrdinal && Kind(number) != WordKind.Number) return false;
        if (Kind(number) == WordKind.Ordinal && !hasThe && IsPeriodNoun(next)) return false;
        var follower = LetterAfter(next - 1);
        if (Kind(month - 1) == WordKind.In && IsBeside(month) && !isOrdinal && char.IsLetter(follower)) return false;
        return Kind(number) != WordKind.Figures || !IsFollowedByFigures(next - 1);
    }

    private bool IsPeriodNoun(int i) => Kind(i) is WordKind.Unit or WordKind.Weekday or WordKind.Quarter && IsBeside(i);

    /// <summary>True for what goes on as a time or a number: '10:30', '5.30', '5%'.</summary>
    private bool IsFollowedByFigures(int i)
    {
        var end = _words[i].End;
        return end < _text.Length && (_text[end] is ':' or '%'
            || (_text[end] is '.' or ',' && end + 1 < _text.Length && char.IsAsciiDigit(_text[end + 1])));
    }

    // 'may' and 'march' in small letters are verbs more often than months.
    private bool IsVerb(int i) => 
        ValueAt(i) is 3 or 5 && !IsCapital(i) && _words[i].Length is 3 or 5 && _text[_words[i].Start + 1] == 'a';

    private bool TryEndOfRange(int i, out int day, out int next)
    {
        (day, next) = (0, i);
        var at = IsBeside(i) && Kind(i) is WordKind.To or WordKind.Through or WordKind.Until ? i + 1 : i;
        var isJoined = at == i ? GapAt(at) == Gap.Hyphen : IsBeside(at);
        return isJoined && Kind(at) is WordKind.Figures or WordKind.FigureOrdinal && TryDayNumber(at, out day, out next)
            && Kind(next) != WordKind.Month && !IsFollowedByFigures(at) && Kind(next) != WordKind.Unit;
    }

    /// <summary>The year after a day and month: ', 2016', ' 2016', '-2016', ' of 2016'.</summary>
    private bool TryYearAfter(int i, out int year, out int next)
    {
        (year, next) = (0, i);
        var at = IsBeside(i, WordKind.Of) ? i + 1 : i;
        return GapAt(at) is Gap.Space or Gap.Comma or Gap.Hyphen or Gap.Slash or Gap.Dot or Gap.DotSpace
            && TryYearNumber(at, out year, out next);
    }

    /// <summary>'Thursday the 21st', 'Friday the fifteen', 'MONDAY 23'.</summary>
    private Found? TryNumberedWeekday(int i, int at, DayOfWeek weekday)
    {
        var hasThe = Kind(at - 1) == WordKind.The;
        if (!TryDayNumber(at, out var day, out var next))
        {
            if (!hasThe || Kind(at) != WordKind.Number || ValueAt(at) > 31) return null;
            (day, next) = (ValueAt(at), at + 1);
        }

        var isOrdinal = hasThe || Kind(next - 1) is WordKind.FigureOrdinal;
        if (!isOrdinal && (Kind(at) != WordKind.Figures || !IsBeside(at) || IsFollowedByFigures(at)
            || LetterAfter(at) != ' ')) return null;
        if (Kind(next - 1) is WordKind.Ordinal or WordKind.Number && (!hasThe || IsPeriodNoun(next))) return null;
        return new(new DayMeaning(null, null, day, weekday), i, next);
    }

    /// <summary>True where the sentence ends behind a word.</summary>
    private bool IsLast(int i)
    {
        var rest = _text.AsSpan(_words[i].End).TrimStart(' ');
        return rest.IsEmpty || rest[0] is '!' or '?' or '\n' or '\r'
            || (rest[0] == '.' && (rest.Length == 1 || !char.IsAsciiLetterOrDigit(rest[1])));
    }

    /// <summary>'on the 22nd', 'the 22nd and the 25th'; 'the 27th floor' is no day.</summary>
    private Found? TryLoneDay(int i)
    {
        var isDated = Kind(Kind(i - 1) == WordKind.The ? i - 2
            : i - 1) is WordKind.On or WordKind.For or WordKind.By or WordKind.Until or WordKind.Since;
        if (isDated && IsBeside(i) && Kind(i) is not WordKind.Ordinal && TryDayNumber(i, out var day, out var next)
            && IsLast(next - 1)
            && (Kind(i) != WordKind.Figures || Kind(i - 1) == WordKind.The))
            return new(new DayMeaning(null, null, day, null), i, next);
        if (Kind(i) != WordKind.FigureOrdinal || Kind(i - 1) != WordKind.The || !IsBeside(i)
            || ValueAt(i) is < 1 or > 31) return null;
        if (LetterAfter(i) != ' ' && !(IsBeside(i + 1) && Kind(i + 1) is WordKind.And or WordKind.To or WordKind.Until or WordKind.At
            or WordKind.In or WordKind.On or WordKind.By or WordKind.After or WordKind.Before or WordKind.From or WordKind.For))
            return null;
        return new(new DayMeaning(null, null, ValueAt(i), null), i, i + 1);
    }
}
