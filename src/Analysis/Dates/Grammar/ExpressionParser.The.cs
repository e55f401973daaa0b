using Analysis.Dates.Meanings;
using Analysis.Dates.Words;

namespace Analysis.Dates.Grammar;

internal sealed partial class ExpressionParser
{
    /// <summary>
    /// What begins with 'the': 'the day before yesterday', 'the following week', 'the 22nd', 'the Sunday before'.
    /// </summary>
    private Found? TryThe(int i)
    {
        if (_level == MostLevels) return null;
        _level++;
        var found = ReadThe(i);
        _level--;
        return found;
    }

    private Found? ReadThe(int i)
    {
        var at = i + 1;
        if (!IsBeside(at)) return null;
        switch (Kind(at))
        {
            case WordKind.Unit:
                if (TryUnitBeside(i, at) is { } beside) return beside;
                if (UnitAt(at) == TimeUnit.Weekend && !IsPluralUnit(at)
                    && LetterAfter(at) is not (>= 'a' and <= 'z')) return new(new WeekendMeaning(Pointer.None), i, at + 1);
                return TryUnit(at) is { } unit ? unit with { From = i } : null;
            case WordKind.Weekday:
                return TryWeekdayBeside(i, at);
            case WordKind.Season:
                return TrySeason(at, hasThe: true) is { } season ? season with { From = i } : null;
            case WordKind.Ordinal or WordKind.FigureOrdinal:
                // 'the tenth of September' is found without its 'the', as 'tenth of September' is.
                return TryDay(at) ?? ((TryNth(at) ?? TryLoneDay(at)) is { } nth ? nth with { From = i } : null);
            case WordKind.Decade or WordKind.Number:
                return (Kind(at) == WordKind.Number ? TryWrittenDecade(at) ?? TryLoneDay(at) : TryDecade(at)) is { } decade
                    ? decade with { From = i } : null;
            case WordKind.Figures:
                return TryLoneDay(at) is { } day ? day with { From = i } : null;
            case WordKind.Last:
                return (TryNth(at) ?? TryPointed(at, hasThe: true)) is { } last ? last with { From = i } : null;
            case WordKind.This or WordKind.Past or WordKind.Next or WordKind.Previous or WordKind.Following or WordKind.Same
                or WordKind.Recent:
                return TryPointed(at, hasThe: true) is { } pointed ? pointed with { From = i } : null;
            case WordKind.Middle or WordKind.Beginning or WordKind.End or WordKind.Rest or WordKind.Late or WordKind.Early
                or WordKind.Mid:
                // 'the end of 2016' is found as 'end of 2016', like 'late 2016'.
                return TryPart(at) is not { } part ? null
                    : part.Meaning is PartMeaning { Whole.Kind: DateKind.Year } ? part : part with { From = i };
            default:
                return null;
        }
    }

    /// <summary>
    /// 'the week before', 'the day after tomorrow', 'the year before last', 'a day after Sunday' without its number.
    /// </summary>
    private Found? TryUnitBeside(int i, int at)
    {
        if (IsPluralUnit(at) || !IsBeside(at + 1) || Kind(at + 1) is not (WordKind.Before or WordKind.After)) return null;
        var sign = Kind(at + 1) == WordKind.Before ? -1 : 1;
        var next = at + 2;
        var unit = UnitAt(at);
        if (IsBeside(next, WordKind.The) && IsBeside(next + 1, WordKind.Next)) next++;
        if (IsBeside(next) && ((Kind(next) == WordKind.Last && sign < 0) || (Kind(next) == WordKind.Next && sign > 0))
            && !IsPeriodNoun(next + 1))
            return new(new UnitMeaning(unit, 2 * sign, FromTold: false), i, next + 1);
        if (IsBeside(next) && TryAtom(next) is { } date && CanBound(date.Meaning))
            return new(new ShiftMeaning([(sign, unit)], date.Meaning, FromTold: false, IsExact: true, IsVague: false), i,
                date.Next);
        if (IsEventAfter(at + 1)) return BesideAnEvent(i, at + 2);
        return new(new UnitMeaning(unit, sign, FromTold: true), i, at + 2);
    }

    /// <summary>'the Sunday before'; 'the Sunday after the strike' is reckoned from an event.</summary>
    private Found? TryWeekdayBeside(int i, int at)
    {
        if (TryDay(at) is { } day) return day with { From = i };
        if (!IsBeside(at + 1) || Kind(at + 1) is not (WordKind.Before or WordKind.After)) return null;
        if (IsEventAfter(at + 1)) return new(new UnsettledMeaning(DateKind.Weekday, "reckoned from an event"), i, at + 2);
        return new(new WeekdayMeaning(WeekdayAt(at), Kind(at + 1) == WordKind.Before ? Pointer.Before : Pointer.Following), i,
            at + 2);
    }

    private static Found BesideAnEvent(int i, int next) =>
        new(new UnsettledMeaning(DateKind.Relative, "reckoned from an event", IsBesideAnEvent: true), i, next);

    /// <summary>True where a clause or a noun follows: 'two days after the talks', and not 'two days after.'</summary>
    private bool IsEventAfter(int i) => LetterAfter(i) != ' ';
}
