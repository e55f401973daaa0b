namespace Analysis.Corpora.Cleaning;

/// <summary>Splits a text at its line ends.</summary>
internal static class TextLines
{
    /// <summary>The lines of a text, blank ones too, from the line that begins at or behind a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Lines that begin before it are counted and left out.</param>
    public static List<TextLine> Of(ReadOnlySpan<char> text, int from = 0)
    {
        var lines = new List<TextLine>(Math.Min(64, (text.Length / 32) + 1));
        Read(text, from, lines);
        return lines;
    }

    /// <summary>The same, added to a list.</summary>
    public static void Read(ReadOnlySpan<char> text, int from, List<TextLine> lines)
    {
        // Old Macintosh files have nothing but carriage returns.
        var lineEnd = text.Contains('\n') ? '\n' : '\r';
        var number = 1;
        for (var start = 0; start <= text.Length; number++)
        {
            var length = text[start..].IndexOf(lineEnd);
            var end = length < 0 ? text.Length : start + length;
            if (start >= from) lines.Add(Trim(text, start, end, number));
            start = end + 1;
        }
    }

    private static TextLine Trim(ReadOnlySpan<char> text, int start, int end, int number)
    {
        var first = start;
        var isIndented = false;
        while (first < end && IsInvisible(text[first]))
        {
            isIndented |= char.IsWhiteSpace(text[first]);
            first++;
        }

        while (end > first && IsInvisible(text[end - 1])) end--;
        return new(first, end - first, number, isIndented, LineKinds.HasColumns(text[first..end]));
    }

    /// <summary>True for white space, and for a byte order mark inside a text and a space without width, which nobody sees.</summary>
    public static bool IsInvisible(char unit) => unit is ' ' or '\uFEFF' or '\u200B' || char.IsWhiteSpace(unit);
}
