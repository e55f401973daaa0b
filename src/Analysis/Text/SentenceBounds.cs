using System.Buffers;

namespace Analysis.Text;

/// <summary>
/// The sentence around a place of a text, by its marks: from behind a full stop, a question or an exclamation mark, or from an empty line, to the
/// next. A full stop behind initials or a short title ends no sentence, nor does one before a small letter.
/// </summary>
internal static class SentenceBounds
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(".!?…\n");

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

    // True when a sentence ends right before this place.
    private static bool EndsBefore(string text, int place)
    {
        var last = place - 1;
        if (text[last] == '\n') return IsBlankLine(text, last);
        if (place < text.Length && !char.IsWhiteSpace(text[place])) return false;
        while (last > 0 && Closing.Contains(text[last])) last--;
        if (!Ends.Contains(text[last]) || text[last] == '\n') return false;
        return text[last] != '.' || (!IsAbbreviation(text, last) && !ContinuesSmall(text, place));
    }

    // Articles break lines within sentences as well; what stands on a line of its own is closed by an empty one or by the headline's end.
    private static bool IsBlankLine(string text, int lineEnd)
    {
        for (var i = lineEnd - 1; i >= 0; i--)
        {
            if (text[i] == '\n') return true;
            if (!char.IsWhiteSpace(text[i])) break;
        }

        for (var i = lineEnd + 1; i < text.Length; i++)
        {
            if (text[i] == '\n') return true;
            if (!char.IsWhiteSpace(text[i])) return false;
        }

        return true;
    }

    private static bool ContinuesSmall(string text, int place)
    {
        while (place < text.Length && char.IsWhiteSpace(text[place])) place++;
        return place < text.Length && char.IsLower(text[place]);
    }

    private static bool IsAbbreviation(string text, int stop)
    {
        var start = stop;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '.')) start--;
        var word = text.AsSpan(start, stop - start);
        if (word.Length == 1 && char.IsUpper(word[0])) return true;
        if (word.Length >= 3 && word[1] == '.') return true;
        foreach (var title in Titles)
        {
            if (word.SequenceEqual(title)) return true;
        }

        return false;
    }
}
