using static Analysis.Text.Breaks.WordBreakProperty;

namespace Analysis.Text.Breaks;

/// <summary>
/// The default word boundaries of Unicode Standard Annex 29 (Unicode 15.0), character by character, without any rule for news:
/// what <see cref="WordRules.Unicode"/> stands on.
/// </summary>
public static class WordBreaks
{
    /// <summary>Every boundary of a text, 0 and its length among them; none in an empty text.</summary>
    public static IReadOnlyList<int> Of(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return [];
        var breaks = new List<int> { 0 };
        for (var place = 0; place < text.Length; breaks.Add(place)) place = Next(text, place);
        return breaks;
    }

    /// <summary>The boundary behind another one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">A boundary before the text's end.</param>
    internal static int Next(ReadOnlySpan<char> text, int start)
    {
        var current = WordBreakProperties.At(text, start, out var size);
        var place = start + size;
        if (current == CR && place < text.Length && text[place] == '\n') return place + 1;
        if (current is CR or LF or Newline) return place;

        var before = Other;
        var isBehindJoiner = current == ZWJ;
        var isAdjacent = true;
        var flags = current == RegionalIndicator ? 1 : 0;
        while (place < text.Length)
        {
            var next = WordBreakProperties.At(text, place, out size, out var isPictographic);
            if (next is Extend or Format or ZWJ)
            {
                isBehindJoiner = next == ZWJ;
                isAdjacent = false;
                place += size;
                continue;
            }

            var joins = (isBehindJoiner && isPictographic)
                || (current == WSegSpace && next == WSegSpace && isAdjacent)
                || (current == RegionalIndicator && next == RegionalIndicator && flags % 2 == 1)
                || Joins(before, current, next)
                || JoinsByWhatFollows(current, next, text, place + size);
            if (!joins) return place;
            if (next == RegionalIndicator) flags++;
            (before, current, isBehindJoiner, isAdjacent) = (current, next, false, true);
            place += size;
        }

        return place;
    }

    private static bool Joins(WordBreakProperty before, WordBreakProperty current, WordBreakProperty next) => current switch
    {
        ALetter or HebrewLetter or Numeric when IsLetter(next) || next is Numeric or ExtendNumLet => true,
        HebrewLetter when next == SingleQuote => true,
        Katakana when next is Katakana or ExtendNumLet => true,
        ExtendNumLet when IsLetter(next) || next is Numeric or Katakana or ExtendNumLet => true,
        MidLetter or MidNumLet or SingleQuote when IsLetter(before) && IsLetter(next) => true,
        MidNum or MidNumLet or SingleQuote when before == Numeric && next == Numeric => true,
        DoubleQuote when before == HebrewLetter && next == HebrewLetter => true,
        _ => false,
    };

    private static bool JoinsByWhatFollows(WordBreakProperty current, WordBreakProperty next, ReadOnlySpan<char> text, int behind) => next switch
    {
        MidLetter when IsLetter(current) => IsLetter(Following(text, behind)),
        MidNumLet or SingleQuote when IsLetter(current) => IsLetter(Following(text, behind)),
        MidNum or MidNumLet or SingleQuote when current == Numeric => Following(text, behind) == Numeric,
        DoubleQuote when current == HebrewLetter => Following(text, behind) == HebrewLetter,
        _ => false,
    };

    private static WordBreakProperty Following(ReadOnlySpan<char> text, int place)
    {
        while (place < text.Length)
        {
            var property = WordBreakProperties.At(text, place, out var size);
            if (property is not (Extend or Format or ZWJ)) return property;
            place += size;
        }

        return Other;
    }

    private static bool IsLetter(WordBreakProperty property) => property is ALetter or HebrewLetter;
}
