using Analysis.Dates.Meanings;
using Analysis.Dates.Words;

namespace Analysis.Dates.Grammar;

internal sealed partial class ExpressionParser
{
    /// <summary>A period of which one end is named: 'since 2014', 'until March', 'by 1 June', 'after the summer'.</summary>
    private Found? TryOpen(int i, OpenEnd end)
    {
        var at = i + 1;
        if (!IsBeside(at)) return null;
        if (Kind(i) == WordKind.By && Kind(at) == WordKind.The && TryThe(at) is null && TryDay(at + 1) is null) return null;
        if (IsEdgeOfUnit(i, at, end) is { } edge) return edge;
        var named = Kind(at) == WordKind.Month && TryDay(at) is null
            ? TryMonth(at, isLed: IsCapital(at) || end is OpenEnd.Since or OpenEnd.Until)
            : Kind(at) == WordKind.Season ? TrySeason(at, hasThe: false)
            : Kind(at) == WordKind.The && IsBeside(at + 1, WordKind.FigureOrdinal) && TryDay(at + 1) is { } ordinal ? ordinal
            : TryAtom(at);
        if (named is not { } found || !CanBound(found.Meaning)) return null;

        // 'before Sunday', 'after Friday' and 'by Tuesday' name the day; only longer periods are open for that.
        var isDay = found.Meaning.Kind is DateKind.Day or DateKind.PartialDay or DateKind.Weekday
            || found.Meaning is UnitMeaning { Unit: TimeUnit.Day } or ShiftMeaning;
        if (isDay && end is OpenEnd.Before or OpenEnd.After) return null;
        if (isDay && Kind(i) == WordKind.By && found.Meaning.Kind is DateKind.Weekday or DateKind.Relative) return null;
        return new(new OpenMeaning(end, found.Meaning), i, found.Next);
    }

    /// <summary>'since the weekend', 'before the month is out'.</summary>
    private Found? IsEdgeOfUnit(int i, int at, OpenEnd end)
    {
        if (Kind(at) != WordKind.The || !IsBeside(at + 1)) return null;
        if (end == OpenEnd.Since && Kind(at + 1) == WordKind.Unit && UnitAt(at + 1) == TimeUnit.Weekend)
            return new(new OpenMeaning(end, new UnitMeaning(TimeUnit.Weekend, -1, FromTold: false)), i, at + 2);
        if (end == OpenEnd.Since && Kind(at + 1) == WordKind.That) return null;
        if (end != OpenEnd.Before || !IsBeside(at + 2, WordKind.Is) || !IsBeside(at + 3, WordKind.Out)) return null;
        Meaning? whole = Kind(at + 1) switch
        {
            WordKind.Unit => new UnitMeaning(UnitAt(at + 1), 0, FromTold: false),
            WordKind.Season => new SeasonMeaning(ValueAt(at + 1), null, Pointer.This),
            _ => null,
        };
        if (whole is null) return null;
        return new(whole is UnitMeaning ? whole : new OpenMeaning(OpenEnd.Until, whole), i, at + 4);
    }

    /// <summary>'from June to August 2016', 'from 4 to 22 January'.</summary>
    private Found? TryFrom(int i)
    {
        if (!IsBeside(i + 1)) return null;
        if (TryDaysOfMonth(i + 1) is { } days) return days with { From = i };
        if (Bound(i + 1) is not { } start) return null;
        if (Kind(start.Next) is not (WordKind.To or WordKind.Until or WordKind.Through) || !IsBeside(start.Next)
            || !IsBeside(start.Next + 1) || Bound(start.Next + 1) is not { } end)
            return null;
        return new(new RangeMeaning(start.Meaning, end.Meaning), i, end.Next);
    }

    /// <summary>'between 3 and 5 May', 'between 2015 and February 2018', 'between 2014-2018'.</summary>
    private Found? TryBetween(int i)
    {
        if (!IsBeside(i + 1)) return null;
        if (TryDaysOfMonth(i + 1) is { } days) return days with { From = i };
        if (Bound(i + 1) is not { } start) return null;
        var isDashed = GapAt(start.Next) == Gap.Hyphen;
        var at = isDashed ? start.Next : start.Next + 1;
        if (!isDashed && (Kind(start.Next) is not (WordKind.And or WordKind.Through or WordKind.To) || !IsBeside(start.Next)
            || !IsBeside(at))) return null;
        return Bound(at) is { } end ? new(new RangeMeaning(start.Meaning, end.Meaning), i, end.Next) : null;
    }

    /// <summary>A date at the end of a range, where a bare month or year needs no more words to be one.</summary>
    private Found? Bound(int i)
    {
        if (Kind(i) == WordKind.Now) return new(new UnitMeaning(TimeUnit.Day, 0, FromTold: false), i, i + 1);
        var found = Kind(i) switch
        {
            WordKind.Month => TryDay(i) ?? TryMonth(i, isLed: IsCapital(i)),
            WordKind.Figures or WordKind.Number => TryDay(i) ?? TryYearAndMonth(i) ?? TryYear(i, isLed: true),
            WordKind.Unit when UnitAt(i) == TimeUnit.Week => TryUnit(i),
            _ => TryAtom(i),
        };
        return found is { } bound && CanBound(bound.Meaning) ? bound : null;
    }

    /// <summary>Two days of a month that is named once: '4 to 22 January 1995', '3 and 5 May', '4-23 next month'.</summary>
    private Found? TryDaysOfMonth(int i)
    {
        if (Kind(i) is not (WordKind.Figures or WordKind.FigureOrdinal)
            || !TryDayNumber(i, out var first, out var next)) return null;
        var isDashed = GapAt(next) == Gap.Hyphen;
        var at = isDashed ? next : next + 1;
        if (!isDashed && (Kind(next) is not (WordKind.To or WordKind.Until or WordKind.And or WordKind.Through) || !IsBeside(next)
            || !IsBeside(at)))
            return null;

        // 'from 4 to January 22'
        if (Kind(i - 1) == WordKind.From && Kind(at) == WordKind.Month
            && TryDay(at) is { Meaning: DayMeaning { Month: not null } last } until)
            return new(new RangeMeaning(last with { Day = first, Weekday = null }, last), i, until.Next);
        if (Kind(at) is not (WordKind.Figures or WordKind.FigureOrdinal) || !TryDayNumber(at, out var second, out var after)
            || second <= first) return null;
        var month = IsBeside(after, WordKind.Of) || IsBeside(after, WordKind.In) ? after + 1 : after;
        if (Kind(month) == WordKind.Month && (month > after || IsBeside(month)))
        {
            if (IsVerb(month)) return null;
            var hasYear = TryYearAfter(month + 1, out var year, out var end);
            var days = (new DayMeaning(hasYear ? year : null, ValueAt(month), first, null),
                new DayMeaning(hasYear ? year : null, ValueAt(month), second, null));
            return new(new RangeMeaning(days.Item1, days.Item2), i, hasYear ? end : month + 1);
        }

        return Kind(month) is WordKind.This or WordKind.Next or WordKind.Last && IsBeside(month)
            && IsBeside(month + 1, WordKind.Unit)
            && UnitAt(month + 1) == TimeUnit.Month && TryPointed(month, hasThe: false) is { } named
            ? new(new RangeMeaning(
                new NthMeaning(first, null, TimeUnit.Day, 1, named.Meaning),
                    new NthMeaning(second, null, TimeUnit.Day, 1, named.Meaning)), i, named.Next)
            : null;
    }
}
