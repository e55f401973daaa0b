using Analysis.Dates.Meanings;
using Analysis.Dates.Words;

namespace Analysis.Dates.Grammar;

internal sealed partial class ExpressionParser
{
    /// <summary>
    /// What 'this', 'last', 'next', 'the following', 'that' point to: 'last Tuesday', 'this September', 'the past two years'.
    /// </summary>
    private Found? TryPointed(int i, bool hasThe)
    {
        if (_level == MostLevels) return null;
        _level++;
        var found = ReadPointed(i, hasThe);
        _level--;
        return found;
    }

    private Found? ReadPointed(int i, bool hasThe)
    {
        var at = i + 1;
        if (GapAt(at) is not (Gap.Space or Gap.Hyphen)) return null;
        if (Kind(i) == WordKind.Last && !hasThe && TryNth(i) is { } nth) return nth;
        var isToldDay = Kind(i) is WordKind.Following or WordKind.Previous or WordKind.That or WordKind.Same
            || (Kind(i) == WordKind.Next && hasThe);
        if (Kind(i) == WordKind.That && Kind(at) == WordKind.Same) at++;
        if (Kind(i) == WordKind.This && Kind(at) is WordKind.Past or WordKind.Next or WordKind.Last
            && IsBeside(at)) return TryPointed(at, hasThe) is { } pointed ? pointed with { From = i } : null;
        var pointer = PointerOf(Kind(i), isToldDay);
        switch (Kind(at))
        {
            case WordKind.Weekday or WordKind.WeekdayAbbreviation when Kind(i) is not (WordKind.My or WordKind.Recent):
                if (TryDay(at) is { } day) return day with { From = i };
                if (Kind(at) != WordKind.Weekday) return null;
                if (Kind(i) == WordKind.That) return null;
                return new(new WeekdayMeaning(WeekdayAt(at), pointer), i, at + 1);
            case WordKind.Month when Kind(i) is not (WordKind.My or WordKind.Recent) && IsMonthName(at, isLed: true)
                && !(Kind(i) == WordKind.That && IsVerb(at)):
                return new(new MonthMeaning(ValueAt(at), pointer), i, at + 1);
            case WordKind.Season when Kind(i) is not (WordKind.My or WordKind.Recent):
                return new(new SeasonMeaning(ValueAt(at), null, pointer), i, at + 1);
            case WordKind.DayPart:
                return TryPartOfDay(i, at, isToldDay);
            case WordKind.Unit:
                return TryPointedUnit(i, at, isToldDay, hasThe);
            default:
                return TrySpan(i, at);
        }
    }

    private static Pointer PointerOf(WordKind kind, bool isToldDay) => kind switch
    {
        WordKind.This => Pointer.This,
        WordKind.Last or WordKind.Past => Pointer.Last,
        WordKind.Next when !isToldDay => Pointer.Next,
        WordKind.Next or WordKind.Following => Pointer.Following,
        WordKind.Previous => Pointer.Before,
        _ => Pointer.Same,
    };

    private static int StepOf(WordKind kind) => kind switch
    {
        WordKind.Last or WordKind.Past or WordKind.Previous => -1,
        WordKind.Next or WordKind.Following => 1,
        _ => 0,
    };

    /// <summary>'this morning', 'last night', 'the following evening'.</summary>
    private Found? TryPartOfDay(int i, int at, bool isToldDay) => Kind(i) switch
    {
        WordKind.My or WordKind.Recent or WordKind.Past or WordKind.Same => null,
        WordKind.Last when _words[at].Length != 5 => null,   // only 'last night' is yesterday's
        _ => new(new UnitMeaning(TimeUnit.Day, StepOf(Kind(i)), isToldDay), i, at + 1),
    };

    private Found? TryPointedUnit(int i, int at, bool isToldDay, bool hasThe)
    {
        var unit = UnitAt(at);
        if (IsPluralUnit(at)) return TrySpan(i, at);
        if (Kind(i) == WordKind.Recent) return null;
        if (Kind(i) == WordKind.Past && unit != TimeUnit.Day || (Kind(i) == WordKind.Last && hasThe && unit != TimeUnit.Day))
        {
            if (hasThe && IsBeside(at + 1, WordKind.Of)) return TryNth(i);
            return unit is TimeUnit.Decade or TimeUnit.Century && Kind(i) == WordKind.Last ? Unit() : TrySpan(i, at);
        }

        if (unit == TimeUnit.Weekend && Kind(i) == WordKind.This) return new(new WeekendMeaning(Pointer.This), i, at + 1);
        if (unit == TimeUnit.Week && WeekdayOfWeek(i, at) is { } weekday) return weekday;
        return Unit();

        Found Unit()
        {
            // 'next week' starts from the publication, 'the following week' and 'the next day' from what was told.
            var fromTold = isToldDay && !(Kind(i) == WordKind.Next && unit != TimeUnit.Day);
            if (Kind(i) == WordKind.Next && unit == TimeUnit.Day) fromTold = true;
            if (Kind(i) == WordKind.Previous && !hasThe) fromTold = false;
            return new(new UnitMeaning(unit, StepOf(Kind(i)), fromTold), i, at + 1);
        }
    }

    /// <summary>'next week on Friday', 'this week Friday', 'last week between Friday and Sunday'.</summary>
    private Found? WeekdayOfWeek(int i, int at)
    {
        var week = new UnitMeaning(TimeUnit.Week, StepOf(Kind(i)), FromTold: false);
        var next = at + 1;
        if (Kind(next) is WordKind.Between or WordKind.From && IsBeside(next) && Kind(next + 1) == WordKind.Weekday
            && Kind(next + 2) is WordKind.And or WordKind.To or WordKind.Until && Kind(next + 3) == WordKind.Weekday)
        {
            var range = new RangeMeaning(new WeekdayInMeaning(WeekdayAt(next + 1), week),
                new WeekdayInMeaning(WeekdayAt(next + 3), week));
            return new(range, i, next + 4);
        }

        if (IsBeside(next, WordKind.On)) next++;
        return IsBeside(next, WordKind.Weekday) ? new(new WeekdayInMeaning(WeekdayAt(next), week), i, next + 1) : null;
    }

    /// <summary>'past 3 weeks', 'next two years', 'recent days', 'the past decade'.</summary>
    private Found? TrySpan(int i, int at)
    {
        if (Kind(i) is not (WordKind.Last or WordKind.Past or WordKind.Next or WordKind.Previous or WordKind.Recent)) return null;
        var (count, next, isVague) = (1, at, false);
        if (Kind(at) == WordKind.Unit)
        {
            if (IsPluralUnit(at)) (count, isVague) = (3, true);
        }
        else if (!TryCount(at, out count, out next, out isVague))
        {
            return null;
        }

        // 'The last 0 days' are no stretch of time.
        if (count == 0 || Kind(next) != WordKind.Unit || GapAt(next) is not (Gap.Space or Gap.None)) return null;
        var steps = new List<(int, TimeUnit)>();
        var sign = Kind(i) == WordKind.Next ? 1 : -1;
        steps.Add((sign * count, UnitAt(next)));
        next++;
        while (steps.Count < MostSteps && IsBeside(next) && Kind(next) is WordKind.Figures && IsBeside(next + 1, WordKind.Unit))
        {
            steps.Add((sign * ValueAt(next), UnitAt(next + 1)));
            next += 2;
        }

        return new(new SpanMeaning(steps, IncludesToday: false, isVague), i, next);
    }

    private bool IsPluralUnit(int i) => _text[_words[i].End - 1] is 's' or 'S';
}
