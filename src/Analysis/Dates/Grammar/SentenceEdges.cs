using System.Buffers;
using Analysis.Dates.Words;

namespace Analysis.Dates.Grammar;

/// <summary>Where the sentence around a date begins and ends, as far as verbs are looked for.</summary>
internal static class SentenceEdges
{
    private const int MostBefore = 300;

    private const int MostAfter = 200;

    private static readonly SearchValues<char> Marks = SearchValues.Create(".!?\n");

    // A full stop after one of these does not end a sentence.
    private static readonly SearchValues<string> Abbreviations = SearchValues.Create(
        ["mr", "mrs", "ms", "dr", "gen", "col", "lt", "sen", "rep", "gov", "st", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "no"],
        StringComparison.OrdinalIgnoreCase);

    public static int Start(string text, int at)
    {
        var lowest = Math.Max(0, at - MostBefore);
        for (var from = at; from > lowest;)
        {
            var mark = text.AsSpan(lowest, from - lowest).LastIndexOfAny(Marks);
            if (mark < 0) return lowest;
            if (IsEnd(text, lowest + mark)) return lowest + mark + 1;
            from = lowest + mark;
        }

        return lowest;
    }

    public static int End(string text, int at)
    {
        var highest = Math.Min(text.Length, at + MostAfter);
        for (var from = at; from < highest;)
        {
            var mark = text.AsSpan(from, highest - from).IndexOfAny(Marks);
            if (mark < 0) return highest;
            if (IsEnd(text, from + mark)) return from + mark;
            from += mark + 1;
        }

        return highest;
    }

    private static bool IsEnd(string text, int mark)
    {
        if (text[mark] == '\n') return !WrappedLines.GoesOn(text, mark);
        if (text[mark] != '.') return true;
        if (mark + 1 < text.Length && char.IsLetterOrDigit(text[mark + 1])) return false;
        var start = mark;
        while (start > 0 && mark - start < 6 && char.IsLetter(text[start - 1])) start--;
        return mark - start > 1 ? !Abbreviations.Contains(text[start..mark]) : mark == start || !char.IsUpper(text[start]);
    }
}
