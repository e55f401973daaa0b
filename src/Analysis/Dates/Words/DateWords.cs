using System.Buffers;
using System.Globalization;

namespace Analysis.Dates.Words;

/// <summary>Takes out of a text the words and numbers that can be a part of a date, in one pass.</summary>
internal static class DateWords
{
    private const int LongestNumber = 4;

    private const int LongestGap = 6;

    private static readonly SearchValues<char> WordStarts =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");

    public static List<DateWord> Read(string text)
    {
        var words = new List<DateWord>((text.Length / 24) + 8);
        var at = 0;
        while (at < text.Length)
        {
            if (!char.IsAsciiLetterOrDigit(text[at]))
            {
                var next = text.AsSpan(at).IndexOfAny(WordStarts);
                if (next < 0) break;
                at += next;
            }

            at = char.IsAsciiDigit(text[at]) ? ReadNumber(text, at, words) : ReadWord(text, at, words);
        }

        return words;
    }

    /// <summary>True where no letter or digit of any script stands; a mark that combines with a letter is part of it.</summary>
    public static bool IsOutside(string text, int at) =>
        at < 0 || at >= text.Length
        || (char.IsAscii(text[at])
            ? !char.IsAsciiLetterOrDigit(text[at])
            : !char.IsLetterOrDigit(text[at]) && !char.IsSurrogate(text[at])
                && char.GetUnicodeCategory(text[at]) is not (UnicodeCategory.NonSpacingMark
                    or UnicodeCategory.SpacingCombiningMark));

    private static int ReadWord(string text, int start, List<DateWord> words)
    {
        var end = start + 1;
        while (end < text.Length && char.IsAsciiLetter(text[end])) end++;

        // 'Oct2' and '22april' are dates, 'x2' is none; letters beyond ASCII make it another word.
        var stands = start == 0 || IsOutside(text, start - 1) || char.IsAsciiDigit(text[start - 1]);
        var ends = end == text.Length || char.IsAsciiDigit(text[end]) || IsOutside(text, end);
        if (!stands || !ends) return end;
        if (Lexicon.TryFind(text.AsSpan(start, end - start), out var found)) Add(text, words, start, end, found.Kind,
            found.Value);
        return end;
    }

    private static int ReadNumber(string text, int start, List<DateWord> words)
    {
        var end = start + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        var digits = end - start;

        // 6,107 and 107.31 are no dates, and neither is what has a sign of money or a letter that is no month before it.
        var grouped = IsGrouped(text, start, end, out var whole);
        if (grouped) return whole;
        if (digits > LongestNumber || (start > 0 && !IsOutside(text, start - 1) && !IsAfterAWord(words, start))) return end;
        if (start > 0 && text[start - 1] is '$' or '£' or '€' or '#' or '@') return end;

        var value = int.Parse(text.AsSpan(start, digits), NumberStyles.None, CultureInfo.InvariantCulture);
        if (digits <= 2 && end + 2 <= text.Length && IsOutside(text, end + 2) && IsOrdinalEnding(text.AsSpan(end, 2)))
        {
            Add(text, words, start, end + 2, WordKind.FigureOrdinal, value);
            return end + 2;
        }

        // 1970s, 70s, 1970's, '70s
        if (digits is 2 or 4 && value % 10 == 0)
        {
            var mark = end < text.Length && text[end] is '\'' or '’' ? 1 : 0;
            if (end + mark < text.Length && text[end + mark] == 's' && IsOutside(text, end + mark + 1))
            {
                var from = digits == 2 && start > 0 && text[start - 1] is '\'' or '’' ? start - 1 : start;
                Add(text, words, from, end + mark + 1, WordKind.Decade, value);
                return end + mark + 1;
            }
        }

        if (end < text.Length && text[end] == '%') return end;
        Add(text, words, start, end, WordKind.Figures, value);
        return end;
    }

    private static bool IsAfterAWord(List<DateWord> words, int start) => words.Count > 0 && words[^1].End == start;

    private static bool IsOrdinalEnding(ReadOnlySpan<char> ending) =>
        ending.Equals("st", StringComparison.OrdinalIgnoreCase) || ending.Equals("nd", StringComparison.OrdinalIgnoreCase)
        || ending.Equals("rd", StringComparison.OrdinalIgnoreCase) || ending.Equals("th", StringComparison.OrdinalIgnoreCase);

    private static bool IsGrouped(string text, int start, int end, out int whole)
    {
        whole = end;
        while (end - start <= 3 && whole + 3 < text.Length && text[whole] == ','
            && char.IsAsciiDigit(text[whole + 1]) && char.IsAsciiDigit(text[whole + 2]) && char.IsAsciiDigit(text[whole + 3])
            && (whole + 4 >= text.Length || !char.IsAsciiDigit(text[whole + 4])))
            whole += 4;
        if (whole == end) return false;
        if (whole + 1 < text.Length && text[whole] == '.' && char.IsAsciiDigit(text[whole + 1]))
        {
            whole++;
            while (whole < text.Length && char.IsAsciiDigit(text[whole])) whole++;
        }

        return true;
    }

    private static void Add(string text, List<DateWord> words, int start, int end, WordKind kind, int value) =>
        words.Add(new(start, end - start, kind, value, words.Count == 0 ? Gap.Break : GapBetween(text, words[^1].End, start)));

    private static bool IsWrap(string text, int at) =>
        text[at] == '\n' ? WrappedLines.GoesOn(text, at)
            : at + 1 < text.Length && text[at + 1] == '\n' && WrappedLines.GoesOn(text, at + 1);

    private static Gap GapBetween(string text, int from, int to)
    {
        if (to - from > LongestGap) return Gap.Break;
        if (to == from) return Gap.None;
        var mark = '\0';
        var blankBefore = false;
        var blankAfter = false;
        for (var i = from; i < to; i++)
        {
            var unit = text[i];
            if (unit is ' ' or '\t' or '\u00A0' or '\u202F' or '\u2009' || (unit is '\r' or '\n' && IsWrap(text, i)))
            {
                if (mark == '\0') blankBefore = true;
                else blankAfter = true;
            }
            else if (mark == '\0' && unit is ',' or '-' or '–' or '—' or '/' or '.' or '(') mark = unit;
            else if (mark == '.' && unit == ',') mark = ',';
            else return Gap.Break;
        }

        return mark switch
        {
            '\0' => Gap.Space,
            ',' => Gap.Comma,
            '.' when blankBefore => Gap.Break,
            '.' => blankAfter ? Gap.DotSpace : Gap.Dot,
            '/' => Gap.Slash,
            '(' => Gap.Bracket,
            _ => Gap.Hyphen,
        };
    }
}
