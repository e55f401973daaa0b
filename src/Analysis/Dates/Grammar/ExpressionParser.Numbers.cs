using Analysis.Dates.Words;

namespace Analysis.Dates.Grammar;

internal sealed partial class ExpressionParser
{
    private const int FirstYear = 1000;

    private const int LastYear = 2199;

    /// <summary>A count in figures or words, also 'a' and 'a few'.</summary>
    private bool TryCount(int i, out int count, out int next, out bool isVague)
    {
        (count, next, isVague) = (0, i, false);
        if (Kind(i) == WordKind.Article && IsBeside(i + 1, WordKind.Vague)) i++;
        if (Kind(i) == WordKind.Vague)
        {
            // 'a couple' is two, 'a few' and 'several' are three or so.
            (count, next) = (ValueAt(i), i + 1);
            isVague = count > 2;
            if (IsBeside(next, WordKind.Of)) next++;
            return true;
        }

        if (Kind(i) is WordKind.Figures or WordKind.Article)
        {
            (count, next) = (ValueAt(i), i + 1);
            return true;
        }

        return TryWords(i, out count, out next);
    }

    /// <summary>A number below 10,000 in words: 'twenty-one', 'one thousand seven hundred and eighty nine'.</summary>
    private bool TryWords(int i, out int number, out int next)
    {
        (number, next) = (0, i);
        if (!TryBelowHundred(i, out var part, out var at)) return false;
        if (Kind(at) == WordKind.Thousand && IsBeside(at))
        {
            number = 1000 * part;
            at = AfterAnd(at + 1);
            if (!IsBeside(at) || !TryBelowHundred(at, out part, out var rest))
            {
                next = Kind(at - 1) == WordKind.And ? at - 1 : at;
                return true;
            }

            at = rest;
        }

        if (Kind(at) == WordKind.Hundred && IsBeside(at))
        {
            number += 100 * part;
            at = AfterAnd(at + 1);
            if (!IsBeside(at) || !TryBelowHundred(at, out part, out var rest))
            {
                next = Kind(at - 1) == WordKind.And ? at - 1 : at;
                return true;
            }

            at = rest;
        }

        number += part;
        next = at;
        return true;
    }

    private int AfterAnd(int i) => IsBeside(i, WordKind.And) ? i + 1 : i;

    private bool TryBelowHundred(int i, out int number, out int next)
    {
        (number, next) = (0, i);
        if (Kind(i) != WordKind.Number) return false;
        (number, next) = (ValueAt(i), i + 1);
        if (number >= 20 && Kind(next) == WordKind.Number && ValueAt(next) < 10 && GapAt(next) is Gap.Space or Gap.Hyphen)
            number += ValueAt(next++);
        return true;
    }

    /// <summary>A year in four figures or in words: '2016', 'nineteen seventy eight', 'two thousand and eighteen'.</summary>
    private bool TryYearNumber(int i, out int year, out int next)
    {
        (year, next) = (0, i + 1);
        if (Kind(i) == WordKind.Figures)
        {
            year = ValueAt(i);
            return _words[i].Length == 4 && year is >= FirstYear and <= LastYear;
        }

        if (!TryBelowHundred(i, out var century, out var at)) return false;
        if (century is >= 16 and <= 21 && IsBeside(at) && TryBelowHundred(at, out var rest, out var end) && rest >= 10)
        {
            (year, next) = ((100 * century) + rest, end);
            return true;
        }

        if (century is >= 16 and <= 21 && IsBeside(at, WordKind.Number) && ValueAt(at) == 0 && IsBeside(at + 1, WordKind.Number)
            && ValueAt(at + 1) is > 0 and < 10)
        {
            (year, next) = ((100 * century) + ValueAt(at + 1), at + 2);
            return true;
        }

        return TryWords(i, out year, out next) && year is >= FirstYear and <= LastYear;
    }

    /// <summary>The number of a day: '5', '5th', 'fifth', 'twenty-first'.</summary>
    private bool TryDayNumber(int i, out int day, out int next)
    {
        (day, next) = (0, i + 1);
        switch (Kind(i))
        {
            case WordKind.Figures when _words[i].Length <= 2:
            case WordKind.FigureOrdinal:
            case WordKind.Ordinal:
                day = ValueAt(i);
                break;
            case WordKind.Number when ValueAt(i) is 20 or 30
                && Kind(i + 1) is WordKind.Ordinal or WordKind.Number && ValueAt(i + 1) < 10
                    && GapAt(i + 1) is Gap.Space or Gap.Hyphen:
                day = ValueAt(i) + ValueAt(i + 1);
                next = i + 2;
                break;
        }

        return day is >= 1 and <= 31;
    }
}
