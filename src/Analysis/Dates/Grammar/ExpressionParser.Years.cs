using Analysis.Dates.Meanings;
using Analysis.Dates.Words;

namespace Analysis.Dates.Grammar;

internal sealed partial class ExpressionParser
{
    // A number in these years is a year rather than a count, if the words around it allow it.
    private const int FirstLikelyYear = 1500;

    /// <summary>A year alone: 'in 2011', '(2016)', 'the 2011 uprising'; '2016 rifles' are none.</summary>
    /// <param name="isLed">True where the words before it ask for a date.</param>
    private Found? TryYear(int i, bool isLed)
    {
        if (!TryYearNumber(i, out var year, out var next)) return null;
        if (TryYearOfQuarter(i, year, next) is { } quarter) return quarter;
        if (TryYears(i, year) is { } years) return years;
        if (!isLed && !IsYear(i, next, year)) return null;
        return new(new FixedMeaning(DatePeriod.Year(year), DateKind.Year), i, next);
    }

    /// <summary>'2014-2018' between two blanks: years, and no sum.</summary>
    private Found? TryYears(int i, int year)
    {
        var isTight = Kind(i + 1) == WordKind.Figures && GapAt(i + 1) == Gap.Hyphen && _words[i + 1].Start - _words[i].End == 1;
        if (!isTight || GapAt(i) == Gap.Hyphen || GapAt(i + 2) == Gap.Hyphen || !TryYearNumber(i + 1, out var last, out var next)
            || year < FirstLikelyYear || last <= year || IsFollowedByFigures(i + 1))
            return null;
        return Reckon.Years(year, last - year + 1) is { } years ? new(new FixedMeaning(years, DateKind.Period), i, next) : null;
    }

    private bool IsYear(int i, int next, int year)
    {
        if (year < FirstLikelyYear || IsFollowedByFigures(next - 1)) return false;
        var isInWords = Kind(i) == WordKind.Number;
        var before = Kind(i - 1);
        var isAfterIn = IsBeside(i) && before is WordKind.In or WordKind.Since or WordKind.Until or WordKind.During or WordKind.Early
            or WordKind.Late or WordKind.Mid;
        if (isInWords) return isAfterIn && LetterAfter(next - 1) == ' ';
        if (isAfterIn || (IsBeside(i) && before is WordKind.By or WordKind.From or WordKind.Before or WordKind.After or WordKind.Of
            or WordKind.To or WordKind.Between or WordKind.For or WordKind.Through))
            return !IsCounted(next - 1, isAfterIn);
        if (before == WordKind.And && IsBeside(i)) return Kind(i - 2) == WordKind.Figures && IsBeside(i - 1)
            && _words[i - 2].Length == 4
            && !IsCounted(next - 1, isAfterIn: false);
        if (before == WordKind.Unit && IsBeside(i) && UnitAt(i - 1) == TimeUnit.Year) return true;

        var start = _words[i].Start;
        var end = _words[next - 1].End;
        var left = start == 0 ? '\n' : _text[start - 1];
        var right = end == _text.Length ? '\n' : _text[end];
        var isBracketed = left == '(' && right is ')' or ',' or ';' or '-' or '–';
        var isAfterMark = left is '©' || (left == ' ' && start > 1 && _text[start - 2] is '©' or ')');
        var isLineStart = left is '\n' or '\r' && right is '\n' or '\r' or ':' or ' ' && !char.IsLower(LetterAfter(next - 1));
        if (isBracketed || isAfterMark || isLineStart) return true;

        // 'the 2011 uprising', 'its 2014 campaign'; a plural is counted rather than dated
        return IsDeterminer(WordBefore(i)) && char.IsLower(LetterAfter(next - 1)) && !IsPlural(WordAfter(next - 1));
    }

    /// <summary>True where what follows is counted: '2016 rifles', '2,000 of 2016 men'.</summary>
    private bool IsCounted(int i, bool isAfterIn)
    {
        var after = WordAfter(i);
        if (after.Length == 0) return false;
        if (Kind(i + 1) == WordKind.Unit && IsBeside(i + 1) && _words[i + 1].Length > 3 && after[^1] == 's') return true;
        if (after is "people" or "men" or "women" or "children" or "metres" or "meters" or "km" or "kilometres" or "kilometers"
            or "miles"
            or "dollars" or "euros" or "pounds" or "tons" or "tonnes" or "barrels" or "feet" or "troops" or "soldiers"
                or "fighters" or "votes"
            or "rifles" or "homes" or "hours" or "per" or "million" or "billion")
            return true;
        return !isAfterIn && IsPlural(after);
    }

    private static bool IsPlural(ReadOnlySpan<char> word) =>
        word.Length > 3 && char.IsLower(word[0]) && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i');

    private static bool IsDeterminer(ReadOnlySpan<char> word) =>
        word is "the" or "The" or "a" or "A" or "his" or "her" or "its" or "their" or "our" or "this" or "that" or "s" or "His"
            or "Its" or "Their";

    /// <summary>A decade in figures: 'the 1990s', 'the '40s'; or in words: 'the seventies'.</summary>
    private Found? TryDecade(int i)
    {
        var value = ValueAt(i);
        var isWord = char.IsLetter(_text[_words[i].Start]);
        var hasLead = IsBeside(i) && Kind(i - 1) is WordKind.The or WordKind.In or WordKind.Early or WordKind.Late or WordKind.Mid
            || GapAt(i) == Gap.Hyphen;
        var year = value switch
        {
            2000 => 2000,
            >= FirstYear when !isWord => value,
            >= 20 and < 100 when hasLead && LetterAfter(i) is ' ' or >= 'a' and <= 'z' => 1900 + value,
            _ => 0,
        };
        if (year == 0 || (isWord && !hasLead)) return null;
        return Reckon.Years(year, 10) is { } decade ? new(new FixedMeaning(decade, DateKind.Period), i, i + 1) : null;
    }

    /// <summary>'nineteen seventies', 'twenty-tens', 'two thousand and tens'.</summary>
    private Found? TryWrittenDecade(int i)
    {
        if (ValueAt(i) == 2 && Kind(i + 1) == WordKind.Decade && ValueAt(i + 1) == 1000) return Of(2000, i + 2);
        if (ValueAt(i) == 2 && Kind(i + 1) == WordKind.Thousand && Kind(AfterAnd(i + 2)) == WordKind.Decade
            && ValueAt(AfterAnd(i + 2)) < 100)
            return Of(2000 + ValueAt(AfterAnd(i + 2)), AfterAnd(i + 2) + 1);
        return ValueAt(i) is >= 15 and <= 20 && GapAt(i + 1) is Gap.Space or Gap.Hyphen && Kind(i + 1) == WordKind.Decade
            && ValueAt(i + 1) < 100
            ? Of((100 * ValueAt(i)) + ValueAt(i + 1), i + 2)
            : null;

        Found? Of(int year, int next) =>
            Reckon.Years(year, 10) is { } decade ? new(new FixedMeaning(decade, DateKind.Period), i, next) : null;
    }
}
