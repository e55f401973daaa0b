using System.Text;
using Analysis.Corpora.Cleaning;
using Analysis.Text;

namespace Analysis.Corpora;

/// <summary>What of a text is left when the removed stretches are out.</summary>
internal static class KeptText
{
    /// <summary>The stretches between the removed ones.</summary>
    /// <param name="removed">Ascending and apart.</param>
    /// <param name="length">The text's, in UTF-16 units.</param>
    public static IReadOnlyList<TextSpan> Around(IReadOnlyList<RemovedSpan> removed, int length)
    {
        var kept = new List<TextSpan>(removed.Count + 1);
        var from = 0;
        foreach (var span in removed)
        {
            if (span.Start > from) kept.Add(new(from, span.Start - from));
            from = span.Start + span.Length;
        }

        if (length > from) kept.Add(new(from, length - from));
        return kept;
    }

    /// <summary>The stretches without the headline's.</summary>
    public static IReadOnlyList<TextSpan> Without(IReadOnlyList<TextSpan> kept, TextSpan? headline)
    {
        if (headline is not { } own) return kept;
        var body = new List<TextSpan>(kept.Count + 1);
        foreach (var span in kept)
        {
            if (own.End <= span.Start || own.Start >= span.End)
            {
                body.Add(span);
                continue;
            }

            if (own.Start > span.Start) body.Add(new(span.Start, own.Start - span.Start));
            if (own.End < span.End) body.Add(new(own.End, span.End - own.End));
        }

        return body;
    }

    /// <summary>The lines of a body, trimmed, with LF between them; what was removed inside a line leaves one blank.</summary>
    public static string Lines(string text, IReadOnlyList<TextSpan> body)
    {
        var lines = new StringBuilder();
        var last = 0;
        foreach (var (line, span) in Pieces(text, body))
        {
            if (last > 0) lines.Append(line == last ? ' ' : '\n');
            lines.Append(text.AsSpan(span.Start, span.Length));
            last = line;
        }

        return lines.ToString();
    }

    /// <summary>What is kept of each line, with the line's number from 1, without the white space around it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="kept">Ascending and apart.</param>
    public static List<(int Line, TextSpan Span)> Pieces(string text, IReadOnlyList<TextSpan> kept)
    {
        var pieces = new List<(int, TextSpan)>();
        var next = 0;
        foreach (var line in TextLines.Of(text))
        {
            while (next < kept.Count && kept[next].End <= line.Start) next++;
            for (var i = next; i < kept.Count && kept[i].Start < line.End; i++)
            {
                var piece = Visible(text, Math.Max(line.Start, kept[i].Start), Math.Min(line.End, kept[i].End));
                if (piece.Length > 0) pieces.Add((line.Number, piece));
            }
        }

        return pieces;
    }

    private static TextSpan Visible(string text, int start, int end)
    {
        while (start < end && TextLines.IsInvisible(text[start])) start++;
        while (end > start && TextLines.IsInvisible(text[end - 1])) end--;
        return new(start, end - start);
    }
}
