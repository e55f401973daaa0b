using Analysis.Corpora.Metadata;

namespace Analysis.Corpora.Cleaning;

/// <summary>Tells what a line looks like on its own.</summary>
internal static class LineKinds
{
    private const int FewestWordsOfASentence = 8;
    private const int LongestHeadline = 180;

    /// <summary>A line's kind.</summary>
    /// <param name="line">The line, trimmed.</param>
    /// <param name="dates">The line read as a date line; null where it is none.</param>
    public static LineKind Of(ReadOnlySpan<char> line, DateLine? dates)
    {
        var shape = LineShape.Of(line);
        return Of(line, shape, DebrisMatcher.Match(line, shape), dates);
    }

    public static LineKind Of(ReadOnlySpan<char> line, in LineShape shape, DebrisRule? rule, DateLine? dates)
    {
        if (dates is not null) return LineKind.Date;
        var isSentence = line.Length > LongestHeadline || (shape.Words >= FewestWordsOfASentence && Sentences.EndsLikeOne(line));
        // Within a body, what only the edge makes debris is a sentence like others.
        if (rule is not null) return isSentence && rule.IsEdgeOnly ? LineKind.Paragraph : LineKind.Furniture;
        if (line.Length <= LongestHeadline && HasColumns(line)) return LineKind.Furniture;
        return isSentence ? LineKind.Paragraph : LineKind.Short;
    }

    /// <summary>
    /// True for a line with a wide gap in it, as the running heads of printed pages have: a name, and at the edge a page number.
    /// </summary>
    public static bool HasColumns(ReadOnlySpan<char> line)
    {
        // Few lines have two blanks in a row, and looking for those is quicker than looking for four.
        return line.IndexOf("  ") >= 0 && line.Trim().IndexOf("    ") >= 0;
    }
}
