using Analysis.Corpora.Reading.Fields;

namespace Analysis.Corpora.Reading.Texts;

/// <summary>Lines of YAML between two lines '---' at the start of a text, with at least one field of an article in them.</summary>
internal static class FrontMatter
{
    // Longer than any that a person writes; the rest of a long file is not searched for the closing line.
    private const int LongestInUnits = 1 << 16;

    /// <returns>What it states, and where the article begins: 0 where there is no front matter.</returns>
    public static (GivenFields Given, int Start) Find(string text)
    {
        if (!text.StartsWith("---", StringComparison.Ordinal)) return (GivenFields.None, 0);

        var firstEnd = text.IndexOf('\n', StringComparison.Ordinal);
        if (firstEnd < 0 || !text.AsSpan(3, firstEnd - 3).IsWhiteSpace()) return (GivenFields.None, 0);

        var from = firstEnd + 1;
        for (var line = from; line < Math.Min(text.Length, LongestInUnits);)
        {
            var end = text.IndexOf('\n', line);
            var next = end < 0 ? text.Length : end + 1;
            if (text.AsSpan(line, next - line).TrimEnd() is "---" or "...")
                return Fields(text[from..line]) is { } given ? (given, next) : (GivenFields.None, 0);

            line = next;
        }

        return (GivenFields.None, 0);
    }

    private static GivenFields? Fields(string yaml)
    {
        var lines = yaml.Split('\n');
        var fields = new FieldValues();
        foreach (var (path, value, line) in YamlValues.Of(yaml) ?? ByLines(lines))
        {
            // The first line of the file is '---'.
            if (FieldNames.Default.Match(path) is { IsText: false } match)
                fields.Add(match, "front matter", value, new(line + 1, lines[Math.Min(line, lines.Length) - 1].Trim()));
        }

        return fields.IsEmpty ? null : fields.ToGiven();
    }

    // 'title: The port: a history' is no YAML, and what people write all the same.
    private static IEnumerable<(string Path, string Value, int Line)> ByLines(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            var colon = lines[i].IndexOf(':', StringComparison.Ordinal);
            if (colon > 0) yield return (lines[i][..colon].Trim(), lines[i][(colon + 1)..].Trim().Trim('"', '\''), i + 1);
        }
    }
}
