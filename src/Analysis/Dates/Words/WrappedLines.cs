namespace Analysis.Dates.Words;

/// <summary>Tells line ends at which a sentence goes on, as in text of a fixed width, from those that end a paragraph.</summary>
internal static class WrappedLines
{
    // Headings and entries of lists are shorter than a line of wrapped text.
    private const int ShortestLine = 40;

    /// <param name="at">The place of a line feed.</param>
    public static bool GoesOn(string text, int at)
    {
        if (at + 1 >= text.Length || !char.IsLetterOrDigit(text[at + 1])) return false;
        var end = at > 0 && text[at - 1] == '\r' ? at - 1 : at;
        var from = Math.Max(0, end - ShortestLine);
        return end - from == ShortestLine && text[end - 1] is not ('.' or '!' or '?' or ':' or '"' or '”')
            && text.AsSpan(from, end - from).IndexOf('\n') < 0;
    }
}
