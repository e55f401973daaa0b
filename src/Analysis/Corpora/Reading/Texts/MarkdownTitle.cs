using Analysis.Text;

namespace Analysis.Corpora.Reading.Texts;

/// <summary>The '# Title' line that a Markdown article begins with.</summary>
internal static class MarkdownTitle
{
    /// <param name="text">The decoded file.</param>
    /// <param name="start">Where the article begins.</param>
    public static (TextSpan Span, Evidence Evidence)? Find(string text, int start)
    {
        var from = start;
        while (from < text.Length && char.IsWhiteSpace(text[from])) from++;
        if (!text.AsSpan(from).StartsWith("# ", StringComparison.Ordinal)) return null;

        var end = text.AsSpan(from).IndexOfAny('\r', '\n');
        var line = text.AsSpan(from, end < 0 ? text.Length - from : end);
        // '# Title #' is the same as '# Title'.
        var title = line[2..].Trim();
        if (title.EndsWith(" #", StringComparison.Ordinal)) title = title.TrimEnd('#').TrimEnd();
        if (title.IsEmpty) return null;

        var at = from + line.IndexOf(title, StringComparison.Ordinal);
        return (new(at, title.Length), new(1 + text.AsSpan(0, from).Count('\n'), line.Trim().ToString()));
    }
}
