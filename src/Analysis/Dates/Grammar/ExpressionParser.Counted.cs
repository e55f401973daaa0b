using Analysis.Dates.Meanings;
using Analysis.Dates.Words;

namespace Analysis.Dates.Grammar;

internal sealed partial class ExpressionParser
{
    /// <summary>
    /// A counted piece of a period: 'first Friday of July', 'last week of 2015', 'third quarter', '20th of next month', '15th
    /// century'.
    /// </summary>
    private Found? TryNth(int i)
    {
        var isLast = Kind(i) == WordKind.Last;
        if (!isLast && Kind(i) is not (WordKind.Ordinal or WordKind.FigureOrdinal)) return null;
        var place = isLast ? 0 : ValueAt(i);
        var at = i + 1;
        if (!IsBeside(at)) return null;
        switch (Kind(at))
        {
            case WordKind.Weekday:
                return NamedPeriod(at + 1, needsOf: false) is { } month && !(isLast && !IsOf(at + 1))
                    ? new(new NthMeaning(place, WeekdayAt(at), TimeUnit.Day, 1, month.Meaning), i, month.Next)
                    : isLast || place > 5 ? null
                    : new(new UnsettledMeaning(DateKind.Weekday, "the text does not name the month it is counted in"), i, at + 1);
            case WordKind.Unit when UnitAt(at) == TimeUnit.Century && place is >= 1 and <= 21:
                return new(new FixedMeaning(Reckon.Years((100 * (place - 1)) + 1, 100)!.Value, DateKind.Period), i, at + 1);
            case WordKind.Unit when UnitAt(at) == TimeUnit.Day && IsOf(at + 1) && NamedPeriod(at + 1, needsOf: true) is { } days
                && place < 2:
                return IsPluralUnit(at)
                    ? new(new PartMeaning(isLast ? PeriodPart.Late : PeriodPart.Early, days.Meaning), i, days.Next)
                    : new(new NthMeaning(place, null, TimeUnit.Day, 1, days.Meaning), i, days.Next);
            case WordKind.Unit when UnitAt(at) is TimeUnit.Week or TimeUnit.Quarter && !(isLast && !IsOf(at + 1)):
                if (NamedPeriod(at + 1, needsOf: false) is { } whole && (UnitAt(at) == TimeUnit.Week || place is >= 0 and <= 4))
                    return new(new NthMeaning(place, null, UnitAt(at), 1, whole.Meaning), i, whole.Next);
                return null;
            case WordKind.Half when place is 1 or 2 or 0 && NamedPeriod(at + 1, needsOf: true) is { } half
                && half.Meaning.Kind is DateKind.Year or DateKind.Relative:
                return new(new NthMeaning(place, null, TimeUnit.Month, 6, half.Meaning), i, half.Next);
            default:
                if (isLast || place is < 1 or > 31) return null;
                return (Kind(at) == WordKind.Of ? at + 1 : at) is var next
                    && Kind(next) is WordKind.This or WordKind.Next or WordKind.Last or WordKind.Previous
                    && IsBeside(next + 1, WordKind.Unit) && UnitAt(next + 1) == TimeUnit.Month
                        && TryPointed(next, hasThe: false) is { } monthOf
                    ? new(new NthMeaning(place, null, TimeUnit.Day, 1, monthOf.Meaning), i, monthOf.Next)
                    : null;
        }
    }

    private bool IsOf(int i) => IsBeside(i) && Kind(i) is WordKind.Of or WordKind.In;

    /// <summary>The period that something is counted in: 'of July', 'in this month', 'of 2015', 'next year'.</summary>
    private Found? NamedPeriod(int i, bool needsOf)
    {
        var at = IsOf(i) ? i + 1 : i;
        if ((needsOf && at == i) || !IsBeside(at)) return null;
        return Kind(at) switch
        {
            WordKind.Month when at > i => TryMonth(at, isLed: true),
            WordKind.Figures or WordKind.Number when at > i => TryYear(at, isLed: true),
            WordKind.This or WordKind.Next or WordKind.Last or WordKind.Previous =>
                TryPointed(at, hasThe: false) is { Meaning: UnitMeaning } unit ? unit : null,
            WordKind.The when at > i => UnitOrPointed(at),
            _ => null,
        };
    }

    /// <summary>'Q3 2016', '2016 Q3', 'Q3 this year', 'H1 2016'.</summary>
    private Found? TryQuarter(int i)
    {
        if (_words[i].Length != 1 || !IsCapital(i)) return null;
        var isQuarter = Kind(i) == WordKind.Quarter;
        if (Kind(i + 1) != WordKind.Figures || GapAt(i + 1) != Gap.None || ValueAt(i + 1) < 1
            || ValueAt(i + 1) > (isQuarter ? 4 : 2)) return null;
        var months = isQuarter ? 3 : 6;
        var place = ValueAt(i + 1);
        if (GapAt(i + 2) is Gap.Space or Gap.Comma && TryYearNumber(i + 2, out var year, out var next))
            return new(new FixedMeaning(Reckon.Months(year, (months * (place - 1)) + 1, months), DateKind.Period), i, next);
        if (YearOf(i + 2) is { } named) return new(new NthMeaning(place, null, TimeUnit.Month, months, named.Meaning), i,
            named.Next);
        return isQuarter
            ? new(new NthMeaning(place, null, TimeUnit.Month, months, new UnitMeaning(TimeUnit.Year, 0, FromTold: false)), i,
                i + 2)
            : null;
    }

    /// <summary>'2016 Q3', '2016H2', '2016 the third quarter'.</summary>
    private Found? TryYearOfQuarter(int i, int year, int next)
    {
        if (GapAt(next) is not (Gap.Space or Gap.None)) return null;
        var count = Kind(next) switch { WordKind.Quarter => 3, WordKind.Half => 6, _ => 0 };
        if (count > 0 && _words[next].Length == 1 && IsCapital(next) && Kind(next + 1) == WordKind.Figures
            && GapAt(next + 1) == Gap.None
            && ValueAt(next + 1) >= 1 && ValueAt(next + 1) <= 12 / count)
            return new(new FixedMeaning(Months(ValueAt(next + 1), count), DateKind.Period), i, next + 2);
        return Kind(next) == WordKind.The && Kind(next + 1) == WordKind.Ordinal && ValueAt(next + 1) is >= 1 and <= 4
            && Kind(next + 2) == WordKind.Unit && UnitAt(next + 2) == TimeUnit.Quarter
            ? new(new FixedMeaning(Months(ValueAt(next + 1), 3), DateKind.Period), i, next + 3)
            : null;

        DatePeriod Months(int place, int count) => Reckon.Months(year, (count * (place - 1)) + 1, count);
    }
}
