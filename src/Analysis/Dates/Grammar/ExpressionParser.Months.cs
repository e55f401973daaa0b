using Analysis.Dates.Meanings;
using Analysis.Dates.Words;

namespace Analysis.Dates.Grammar;

internal sealed partial class ExpressionParser
{
    /// <summary>A month, with its year where it has one: 'June', 'November 2016', 'June of the present year', 'Aug 99'.</summary>
    /// <param name="isLed">True where words before it say already that it is a month.</param>
    private Found? TryMonth(int i, bool isLed)
    {
        var month = ValueAt(i);
        if (TryYearAfter(i + 1, out var year, out var next) && (GapAt(i + 1) != Gap.Hyphen || Kind(i + 1) == WordKind.Figures)
            && !IsVerb(i))
            return new(new FixedMeaning(DatePeriod.Month(year, month), DateKind.Month), i, next);
        if (IsBeside(i + 1, WordKind.Figures) && _words[i + 1].Length == 2 && ValueAt(i + 1) > 31 && IsLast(i + 1))
            return new(new FixedMeaning(DatePeriod.Month(1900 + ValueAt(i + 1), month), DateKind.Month), i, i + 2);
        if (IsBeside(i + 1, WordKind.Between) && DaysBetween(i, month) is { } days) return days;
        if (YearOf(i + 1) is { } named && !IsVerb(i))
            return new(new NthMeaning(month, null, TimeUnit.Month, 1, named.Meaning), i, named.Next);
        if (!IsMonthName(i, isLed)) return null;

        // 'in June and November 2016'
        if (IsBeside(i + 1, WordKind.And) && Kind(i + 2) == WordKind.Month && TryYearAfter(i + 3, out year, out _))
            return new(new FixedMeaning(DatePeriod.Month(year, month), DateKind.Month), i, i + 1);
        if (CarriedYear(i) is { } carried) return new(new FixedMeaning(DatePeriod.Month(carried, month), DateKind.Month), i,
            i + 1);
        return new(new MonthMeaning(month, Pointer.None), i, i + 1);
    }

    /// <summary>'November between 19 and 20'.</summary>
    private Found? DaysBetween(int i, int month)
    {
        if (!IsBeside(i + 2) || !TryDayNumber(i + 2, out var first, out var at) || Kind(at) == WordKind.Month) return null;
        if (IsBeside(at, WordKind.And) && IsBeside(at + 1)) at++;
        else if (GapAt(at) != Gap.Hyphen) return null;
        if (!TryDayNumber(at, out var last, out var next) || Kind(next) == WordKind.Month || last <= first) return null;
        var year = TryYearAfter(next, out var written, out var end) ? written : (int?)null;
        return new(
            new RangeMeaning(new DayMeaning(year, month, first, null), new DayMeaning(year, month, last, null)), i, year is null
                ? next : end);
    }

    /// <summary>'next year', 'of this year', 'of the present year' after a month.</summary>
    private Found? YearOf(int i)
    {
        var at = IsBeside(i, WordKind.Of) ? i + 1 : i;
        if (IsBeside(at, WordKind.The)) at++;
        if (!IsBeside(at) || !IsBeside(at + 1, WordKind.Unit) || UnitAt(at + 1) != TimeUnit.Year) return null;
        if (Kind(at) == WordKind.Present) return new(new UnitMeaning(TimeUnit.Year, 0, FromTold: false), at, at + 2);
        return Kind(at) is WordKind.This or WordKind.Next or WordKind.Last or WordKind.Previous or WordKind.Following
            or WordKind.Same
            ? TryPointed(at, hasThe: false)
            : null;
    }

    /// <summary>
    /// Tells the month from 'May said', 'they may', 'March to the sea', 'the October Revolution', 'Sept' in a name.
    /// </summary>
    private bool IsMonthName(int i, bool isLed)
    {
        if (IsVerb(i) && !(isLed && _words[i].Length == 3)) return false;
        if (!IsCapital(i) && !isLed) return false;
        var follower = LetterAfter(i);
        var before = Kind(i - 1);
        var isAfterPreposition = IsBeside(i)
            && before is WordKind.In or WordKind.Since or WordKind.Until or WordKind.By or WordKind.Of
            or WordKind.From or WordKind.Before or WordKind.After or WordKind.Between or WordKind.During or WordKind.Through
                or WordKind.For
            or WordKind.To or WordKind.Early or WordKind.Late or WordKind.Mid;
        if (isLed || (isAfterPreposition
            && before is not (WordKind.To or WordKind.For or WordKind.By or WordKind.From or WordKind.Of))) return true;

        // 'the June visit' is one in June, 'the October Revolution' has a name; 'in June and November', 'June-August'
        var isAfterThe = before == WordKind.The && IsBeside(i);
        if (char.IsUpper(follower)) return false;
        if (isAfterThe) return char.IsLower(follower)
            && !(ValueAt(i) == 3 && WordAfter(i) is "to" or "of" or "on" or "for" or "against" or "through");
        if (isAfterPreposition) return !IsPersonName(i) || !char.IsLower(follower);
        return _words[i].Length > 3 && !IsPersonName(i) && !IsNameBefore(i);
    }

    // April, May, June and August are persons' names, March is a word, and short forms are names in other languages.
    private bool IsPersonName(int i) => ValueAt(i) is 3 or 4 or 5 or 6 or 8;

    private bool IsNameBefore(int i) => WordBefore(i) is { Length: > 0 } word && char.IsUpper(word[0]);

    /// <summary>Remembers the year that months beside it share: 'in 2016, in June and in November'.</summary>
    private void Carry(Found found)
    {
        var isYear = found.Meaning is FixedMeaning { FixedKind: DateKind.Year } && Kind(found.From - 1) == WordKind.In;
        if (isYear) _carriedYear = ((FixedMeaning)found.Meaning).Period.Some.Year;
        else if (found.Meaning is not FixedMeaning { FixedKind: DateKind.Month }
            || CarriedYear(found.From) is null) _carriedYear = null;
        _carriedNext = found.Next;
    }

    private int? CarriedYear(int i)
    {
        var at = _carriedNext;
        if (_carriedYear is null || GapAt(at) is not (Gap.Comma or Gap.Space)) return null;
        if (Kind(at) == WordKind.And && IsBeside(at + 1)) at++;
        if (Kind(at) == WordKind.In && IsBeside(at + 1)) at++;
        return at == i && at > _carriedNext ? _carriedYear : null;
    }
}
