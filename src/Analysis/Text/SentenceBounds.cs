using System.Buffers;

namespace Analysis.Text;

/// <summary>
/// Where sentences end, by their marks: behind a full stop, a question or an exclamation mark, or at the end of a paragraph. A full stop behind
/// initials or a short title ends no sentence, nor does one before a small letter.
/// </summary>
internal static class SentenceBounds
{
    // Mail and old wire copy break lines at about 65 to 80 characters.
    private const int WidestBrokenLine = 100;
    private const int NarrowestBrokenLine = 40;

    private static readonly SearchValues<char> Ends = SearchValues.Create(".!?…\r\n");

    private static readonly SearchValues<char> Closing = SearchValues.Create("\"'”’»)]");

    private static readonly string[] Titles =
        ["Mr", "Mrs", "Ms", "Dr", "St", "Gen", "Lt", "Col", "Maj", "Capt", "Sgt", "Prof", "Sen", "Rep", "Gov", "Jr", "Sr", "No", "vs"];

    /// <summary>The sentence that a stretch begins in, to the end of the one that it ends in; without white space around it.</summary>
    public static TextSpan Around(string text, TextSpan span)
    {
        var start = Math.Min(span.Start, text.Length);
        while (start > 0 && !EndsBefore(text, start)) start--;
        var end = Math.Min(Math.Max(span.End, start), text.Length);
        while (end < text.Length && !EndsBefore(text, end)) end++;
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new(start, end - start);
    }

    /// <summary>True when a sentence ends right before this place, which has something before it.</summary>
    public static bool EndsBefore(string text, int place)
    {
        var last = place - 1;
        if (IsLineEnd(text, last)) return EndsParagraph(text, last);
        if (place < text.Length && !char.IsWhiteSpace(text[place])) return false;
        while (last > 0 && Closing.Contains(text[last])) last--;
        if (!Ends.Contains(text[last]) || text[last] is '\n' or '\r') return false;
        return text[last] != '.' || (!IsAbbreviation(text, last) && !ContinuesSmall(text, place));
    }

    /// <summary>The next place before which a sentence can end; the stretch's end where there is none before it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where the search begins.</param>
    /// <param name="end">Where the stretch ends.</param>
    public static int NextPlace(string text, int from, int end)
    {
        var mark = text.AsSpan(from, end - from).IndexOfAny(Ends);
        if (mark < 0) return end;
        var place = from + mark + 1;
        if (text[place - 1] is '\n' or '\r') return place;
        while (place < end && Closing.Contains(text[place])) place++;
        return place;
    }

    private static bool IsLineEnd(string text, int place) =>
        text[place] == '\n' || (text[place] == '\r' && (place + 1 == text.Length || text[place + 1] != '\n'));

    // Some texts have a paragraph on each line, others break lines within sentences and close a paragraph with a blank one.
    private static bool EndsParagraph(string text, int lineEnd)
    {
        var before = LineBefore(text, lineEnd);
        var after = LineAfter(text, lineEnd + 1);
        if (before.IsWhiteSpace() || after.IsWhiteSpace()) return true;
        if (char.IsLower(after.TrimStart()[0])) return false;
        return before.Length is > WidestBrokenLine or < NarrowestBrokenLine || after.Length > WidestBrokenLine;
    }

    // No more of a line than tells whether it is longer than broken lines are: some have megabytes.
    private static ReadOnlySpan<char> LineBefore(string text, int end)
    {
        var nearest = text.AsSpan(Math.Max(0, end - WidestBrokenLine - 2), Math.Min(end, WidestBrokenLine + 2)).TrimEnd('\r');
        return nearest[(nearest.LastIndexOfAny('\n', '\r') + 1)..];
    }

    private static ReadOnlySpan<char> LineAfter(string text, int start)
    {
        var nearest = text.AsSpan(start, Math.Min(text.Length - start, WidestBrokenLine + 2));
        var length = nearest.IndexOfAny('\n', '\r');
        return length < 0 ? nearest : nearest[..length];
    }

    private static bool ContinuesSmall(string text, int place)
    {
        while (place < text.Length && char.IsWhiteSpace(text[place])) place++;
        return place < text.Length && char.IsLower(text[place]);
    }

    /// <summary>True for a full stop that belongs to initials, an initial or a short title.</summary>
    internal static bool IsAbbreviation(ReadOnlySpan<char> text, int stop)
    {
        var start = stop;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '.')) start--;
        var word = text[start..stop];
        if (word.Length == 1 && char.IsUpper(word[0])) return true;
        if (word.Length >= 3 && word[1] == '.') return true;
        foreach (var title in Titles)
        {
            if (word.SequenceEqual(title)) return true;
        }

        return false;
    }
}
