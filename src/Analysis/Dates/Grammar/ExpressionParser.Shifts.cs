using Analysis.Dates.Meanings;
using Analysis.Dates.Words;

namespace Analysis.Dates.Grammar;

internal sealed partial class ExpressionParser
{
    // Years, months, weeks and days.
    private const int MostSteps = 4;

    /// <summary>
    /// A count of units from a day: 'three weeks ago', 'two days later', 'a week from now', 'a day after Sunday'.
    /// </summary>
    private Found? TryShift(int i)
    {
        if (TryCount(i, out var number, out var counted, out _) && IsBeside(counted)
            && Kind(counted) is WordKind.Season or WordKind.Seasons or WordKind.Weekday or WordKind.Weekdays)
            return TryCountedNames(i, number, counted);
        if (!TrySteps(i, out var steps, out var next, out var isVague)) return null;
        if (TryStretch(i, steps, next) is { } stretch) return stretch;
        if (!IsBeside(next) || Kind(next) == WordKind.None) return null;
        switch (Kind(next))
        {
            case WordKind.Ago:
                return Of(-1, null, fromTold: false, isExact: false, next + 1);
            case WordKind.Earlier:
                return Of(-1, null, fromTold: true, isExact: false, next + 1);
            case WordKind.Later:
                return Of(1, null, fromTold: true, isExact: false, next + 1);
            case WordKind.From when IsBeside(next + 1, WordKind.Now):
                return Of(1, null, fromTold: false, isExact: false, next + 2);
            case WordKind.From when IsBeside(next + 1) && TryAtom(next + 1) is { } start && CanBound(start.Meaning):
                return Of(1, start.Meaning, fromTold: false, isExact: true, start.Next);
            case WordKind.To when IsBeside(next + 1, WordKind.The) && IsBeside(next + 2, WordKind.Unit)
                && UnitAt(next + 2) == TimeUnit.Day:
                return ToTheDay(next + 3);
            case WordKind.Before or WordKind.After:
                return Beside(next);
            default:
                return null;
        }

        Found? Beside(int at)
        {
            var sign = Kind(at) == WordKind.Before ? -1 : 1;
            if (IsBeside(at + 1) && TryAtom(at + 1) is { } date && CanBound(date.Meaning))
                return Of(sign, date.Meaning, fromTold: false, isExact: true, date.Next);
            return IsEventAfter(at) ? BesideAnEvent(i, at + 1) : Of(sign, null, fromTold: true, isExact: false, at + 1);
        }

        // 'a fortnight to the day since 12 March'
        Found? ToTheDay(int at)
        {
            if (!IsBeside(at) || Kind(at) is not (WordKind.Since or WordKind.After or WordKind.Before or WordKind.Later
                or WordKind.Ago))
                return BesideAnEvent(i, at);
            if (Kind(at) == WordKind.Later) return Of(1, null, fromTold: true, isExact: true, at + 1);
            if (Kind(at) == WordKind.Ago) return Of(-1, null, fromTold: false, isExact: true, at + 1);
            return TryAtom(at + 1) is { } date && IsBeside(at + 1)
                ? Of(Kind(at) == WordKind.Before ? -1 : 1, date.Meaning, fromTold: false, isExact: true, date.Next)
                : BesideAnEvent(i, at);
        }

        Found Of(int sign, Meaning? from, bool fromTold, bool isExact, int end) =>
            new(new ShiftMeaning([.. steps.Select(step => (sign * step.Count, step.Unit))], from, fromTold, isExact, isVague), i,
                end);
    }

    /// <summary>'two weeks starting on 20 May'; with 'for' before it also 'for three days, from Monday'.</summary>
    private Found? TryStretch(int i, List<(int Count, TimeUnit Unit)> steps, int next)
    {
        var isFor = Kind(i - 1) == WordKind.For && IsBeside(i);
        var at = next;
        if (IsBeside(at, WordKind.Commencing)) at = IsBeside(at + 1) && Kind(at + 1) is WordKind.From or WordKind.On ? at + 2
            : at + 1;
        else if (isFor && Kind(at) == WordKind.From && GapAt(at) is Gap.Space or Gap.Comma) at++;
        else return null;
        return IsBeside(at) && TryAtom(at) is { } start && CanBound(start.Meaning)
            ? new(new StretchMeaning(steps, start.Meaning), i, start.Next)
            : null;
    }

    /// <summary>'for three days from Monday'; a duration alone lies nowhere.</summary>
    private Found? TryForSome(int i) =>
        IsBeside(i + 1) && TrySteps(i + 1, out var steps, out var next, out _) && Kind(next) == WordKind.From
        && TryStretch(i + 1, steps, next) is { } stretch
            ? stretch with { From = i }
            : null;

    /// <summary>'two winters ago', 'two Sundays from now'.</summary>
    private Found? TryCountedNames(int i, int number, int at)
    {
        var next = at + 1;
        var isAhead = IsBeside(next)
            && (Kind(next) == WordKind.Later || (Kind(next) == WordKind.From && IsBeside(next + 1, WordKind.Now)));
        if (!isAhead && !IsBeside(next, WordKind.Ago)) return null;
        if (Kind(next) == WordKind.From) next++;
        if (Kind(at) is WordKind.Weekday or WordKind.Weekdays)
            return new(new CountedWeekday(WeekdayAt(at), isAhead ? number : -number), i, next + 1);
        return isAhead ? null : new(new SeasonsAgo(ValueAt(at), number), i, next + 1);
    }

    /// <summary>'1 month', '2 years, 1 month and 21 days', 'a few days'.</summary>
    private bool TrySteps(int i, out List<(int Count, TimeUnit Unit)> steps, out int next, out bool isVague)
    {
        steps = [];
        (next, isVague) = (i, false);
        for (var at = i; steps.Count < MostSteps;)
        {
            if (!TryCount(at, out var count, out var unit, out var vague) || Kind(unit) != WordKind.Unit
                || GapAt(unit) is not (Gap.Space or Gap.None) || UnitAt(unit) == TimeUnit.Weekend)
                return steps.Count > 0;
            steps.Add((count, UnitAt(unit)));
            isVague |= vague;
            next = at = unit + 1;
            if (IsBeside(at, WordKind.And)) at++;
            if (GapAt(at) is not (Gap.Space or Gap.Comma)) return true;
        }

        return true;
    }

    /// <summary>'in three weeks', where the sentence looks forward; 'the second time in two years' looks back.</summary>
    private Found? TryInSome(int i)
    {
        if (!IsBeside(i + 1)) return null;
        if (TryCount(i + 1, out var working, out var at, out _) && IsBeside(at, WordKind.Business)
            && IsBeside(at + 1, WordKind.Unit))
            return new(new BusinessDays(working), i, at + 2);
        if (!TrySteps(i + 1, out var steps, out var next, out var isVague) || TryShift(i + 1) is not null) return null;
        if (DirectionBefore(i) != TimeDirection.Future) return null;
        return new(new ShiftMeaning(steps, null, FromTold: false, IsExact: false, isVague), i, next);
    }

    /// <summary>'within five days', 'within the next three years'.</summary>
    private Found? TryWithin(int i)
    {
        if (!IsBeside(i + 1)) return null;
        var at = IsBeside(i + 1, WordKind.The) ? i + 2 : i + 1;
        if (Kind(at) == WordKind.Next && TryPointed(at, hasThe: true) is { Meaning: SpanMeaning span } pointed)
            return new(span with { IncludesToday = true }, i, pointed.Next);
        if (!TrySteps(i + 1, out var steps, out var next, out var isVague)
            || DirectionBefore(i) != TimeDirection.Future) return null;
        if (IsBeside(next, WordKind.From) && IsBeside(next + 1)
            && (Kind(next + 1) == WordKind.Now || (Kind(next + 1) == WordKind.DayName && ValueAt(next + 1) == 0)))
            next += 2;
        return new(new SpanMeaning(steps, IncludesToday: true, isVague), i, next);
    }

    private TimeDirection DirectionBefore(int i) => VerbReader.Before(_text, _words[i].Start);
}
