using Analysis.Dates.Meanings;
using Analysis.Dates.Words;

namespace Analysis.Dates.Grammar;

internal sealed partial class ExpressionParser
{
    /// <summary>A part of a period: 'early June', 'mid-2014', 'the end of the month', 'later this year', 'late Sunday'.</summary>
    private Found? TryPart(int i)
    {
        if (_level == MostLevels) return null;
        _level++;
        var found = ReadPart(i);
        _level--;
        return found;
    }

    private Found? ReadPart(int i)
    {
        var at = i + 1;
        if (GapAt(at) is not (Gap.Space or Gap.Hyphen)) return null;
        var kind = Kind(i);
        var part = kind switch
        {
            WordKind.Early or WordKind.Beginning => PeriodPart.Early,
            WordKind.Mid or WordKind.Middle => PeriodPart.Middle,
            WordKind.Rest => PeriodPart.Rest,
            WordKind.Earlier => PeriodPart.Earlier,
            WordKind.Later => PeriodPart.Later,
            _ => PeriodPart.Late,
        };
        var hasLink = kind is WordKind.Middle or WordKind.Beginning or WordKind.End ? Kind(at) == WordKind.Of
            : kind == WordKind.Rest ? Kind(at) == WordKind.Of
            : Kind(at) is WordKind.In or WordKind.On;
        if (hasLink) at++;
        else if (kind is WordKind.Middle or WordKind.Beginning or WordKind.End) return null;
        if (GapAt(at) is not (Gap.Space or Gap.Hyphen)) return null;

        if (Kind(at) == WordKind.Weekday
            && kind is WordKind.Early or WordKind.Late or WordKind.Mid or WordKind.Earlier or WordKind.Later)
            return (TryDay(at) ?? TryWeekday(at)) is { } day ? day with { From = i } : null;
        if (kind is WordKind.Earlier or WordKind.Later or WordKind.Rest)
            return UnitOrPointed(at) is { } rest ? new(new PartMeaning(part, rest.Meaning), i, rest.Next) : null;
        var whole = Kind(at) switch
        {
            WordKind.Month => TryMonth(at, isLed: true),
            WordKind.Figures or WordKind.Number => TryYear(at, isLed: true),
            WordKind.Season => TrySeason(at, hasThe: false),
            WordKind.Decade => TryDecade(at),
            WordKind.This or WordKind.Last or WordKind.Next => TryPointed(at, hasThe: false),
            WordKind.The => hasLink ? UnitOrPointed(at) ?? TryThe(at) : TryThe(at),
            _ => null,
        };
        if (whole is not { } found || found.Meaning is SpanMeaning or UnsettledMeaning) return null;
        var isBareUnit = kind == WordKind.End && Kind(at) == WordKind.The && found.Meaning is UnitMeaning;
        return new(new PartMeaning(isBareUnit ? PeriodPart.End : part, found.Meaning), i, found.Next);
    }

    /// <summary>'the week', 'my week', 'this month', 'the following year': a unit that only these words make a date of.</summary>
    private Found? UnitOrPointed(int i)
    {
        if (Kind(i) is WordKind.The or WordKind.My && IsBeside(i + 1, WordKind.Unit) && !IsPluralUnit(i + 1))
            return new(new UnitMeaning(UnitAt(i + 1), 0, FromTold: false), i, i + 2);
        if (Kind(i) == WordKind.Unit && !IsPluralUnit(i)) return new(new UnitMeaning(UnitAt(i), 0, FromTold: false), i, i + 1);
        return Kind(i) == WordKind.The ? TryThe(i) : TryPointed(i, hasThe: false) is { Meaning: UnitMeaning } pointed ? pointed
            : null;
    }
}
