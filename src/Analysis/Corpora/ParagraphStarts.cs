using Analysis.Text;

namespace Analysis.Corpora;

/// <summary>Where paragraphs begin: behind a blank line, or behind a line that does not go on in the next.</summary>
internal static class ParagraphStarts
{
    /// <summary>The places, ascending. The start of each kept stretch is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="kept">What is kept of it, ascending and apart.</param>
    public static List<int> Of(string text, IReadOnlyList<TextSpan> kept)
    {
        var starts = new List<int>();
        foreach (var stretch in kept)
        {
            starts.Add(stretch.Start);
            for (var place = stretch.Start; ; starts.Add(place))
            {
                place = NextIn(text, place, stretch.End);
                if (place == stretch.End) break;
            }
        }

        return starts;
    }

    private static int NextIn(string text, int place, int end)
    {
        while (place < end)
        {
            var line = text.AsSpan(place, end - place).IndexOfAny('\r', '\n');
            if (line < 0) return end;
            place += line + 1;
            if (place < end && SentenceBounds.EndsBefore(text, place)) return place;
        }

        return end;
    }
}
