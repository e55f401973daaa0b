namespace Analysis.Charts.Drawing;

/// <summary>Words in lines.</summary>
internal static class LineBreaks
{
    /// <summary>Each line has as many words as fit, and one that does not fit by itself.</summary>
    /// <param name="words">The words.</param>
    /// <param name="fits">Whether a line is short enough.</param>
    public static IReadOnlyList<string> Of(IEnumerable<string> words, Func<string, bool> fits)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in words)
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && !fits(longer))
            {
                lines.Add(line);
                longer = word;
            }

            line = longer;
        }

        if (line.Length > 0) lines.Add(line);
        return lines;
    }
}
