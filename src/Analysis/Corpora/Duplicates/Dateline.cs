using System.Buffers;

namespace Analysis.Corpora.Duplicates;

/// <summary>The place, day and agency before the first sentence: 'MOSCOW, 3 May (Agency) – '.</summary>
internal static class Dateline
{
    private const int Longest = 90;
    private const int ShortestPlace = 3;

    private static readonly SearchValues<string> Dashes = SearchValues.Create([" - ", " – ", " — ", "—", "--"], StringComparison.Ordinal);

    /// <summary>
    /// How much of a text's beginning is its dateline, up to the first character behind the dash; 0 where it has none. It begins with a place in
    /// capital letters, and no word in it begins with a small one.
    /// </summary>
    public static int LengthOf(ReadOnlySpan<char> text)
    {
        var head = text[..Math.Min(text.Length, Longest)];
        var dash = head.IndexOfAny(Dashes);
        var place = head.IndexOfAnyExcept(" \t\r\n");
        if (dash <= place || !BeginsInCapitals(head[place..dash])) return 0;

        for (var i = place + 1; i < dash; i++)
        {
            if (char.IsLower(head[i]) && !char.IsLetterOrDigit(head[i - 1]) && head[i - 1] is not ('\'' or '’' or '-')) return 0;
        }

        while (dash < head.Length && (char.IsWhiteSpace(head[dash]) || head[dash] is '-' or '–' or '—')) dash++;
        return dash;
    }

    private static bool BeginsInCapitals(ReadOnlySpan<char> text)
    {
        var letters = 0;
        while (letters < text.Length && char.IsUpper(text[letters])) letters++;
        return letters >= ShortestPlace && (letters == text.Length || !char.IsLetter(text[letters]));
    }
}
