using System.Text.RegularExpressions;

namespace Analysis.Corpora;

/// <summary>Tells what a line looks like on its own.</summary>
internal static partial class LineKinds
{
    private const int FewestWordsOfASentence = 8;
    private const int LongestHeadline = 180;
    private const int LongestFurniture = 120;
    private const int FewestLettersOfText = 3;

    /// <summary>A line's kind.</summary>
    /// <param name="line">The line, trimmed.</param>
    /// <param name="dates">The line read as a date line; null where it is none.</param>
    public static LineKind Of(string line, DateLine? dates)
    {
        if (dates is not null) return LineKind.Date;
        if (line.Length > LongestHeadline) return LineKind.Paragraph;
        if (!HasText(line)) return LineKind.Furniture;
        var isFurniture = line.Length <= LongestFurniture
            && (Furniture().IsMatch(line) || IsCredit(line) || HasColumns(line));
        if (isFurniture) return LineKind.Furniture;
        return Sentences.EndsLikeOne(line) && Sentences.Words(line) >= FewestWordsOfASentence ? LineKind.Paragraph : LineKind.Short;
    }

    /// <summary>
    /// True for a line with a wide gap in it, as the running heads of printed pages have: a name, and at the edge a page number.
    /// </summary>
    public static bool HasColumns(string line) => line.AsSpan().Trim().Contains("    ", StringComparison.Ordinal);

    // Every credit has one of these, and looking for them is many times faster than the pattern.
    private static bool IsCredit(string line) =>
        (line.AsSpan().ContainsAny('/', ']', ':') || line.StartsWith("file photo", StringComparison.OrdinalIgnoreCase))
        && Credit().IsMatch(line);

    private static bool HasText(string line)
    {
        var letters = 0;
        for (var i = 0; i < line.Length && letters < FewestLettersOfText; i++)
            if (char.IsLetter(line[i])) letters++;
        return letters == FewestLettersOfText;
    }

    // What scraped pages carry around their text: author lines, labels, counters, prompts, addresses.
    [GeneratedRegex(
        @"^(?:by:?\s+(?-i:\p{Lu})|written by\b|\(?author\s*:"
        + @"|(?:source|outlet|publisher|publication|newspaper|section|category|tags?|topics?|keywords?)\s*:"
        + @"|(?:from|to|cc|bcc|sent|reply-to|byline|length|load-date|status|url)\s*:\s"
        + @"|[-–—*\s]*advertisement[-–—*\s]*$|(?:sign|log) (?:in|up)\b|subscribe (?:to|now)\b|skip to\b|share this\b|follow us\b|read more\b"
        + @"|click (?:here|to)\b|listen to this\b|loading\b|menu$|search$|share$|tweet$|print$|e-?mail$|comments?$"
        + @"|[0-9]+\s*(?:-\s*)?min(?:ute)?s?(?:\s+read)?$|[0-9][0-9.,]*\s*(?:k\s+)?(?:shares?|views?|comments?|likes?)$"
        + @"|https?://|www\.|©|\(c\)\s|copyright\b|\[[^\]]*\]$|\([^)]*\)$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Furniture();

    // Captions and credits of pictures.
    [GeneratedRegex(
        @"(?:\b(?:REUTERS|AFP|AP|EPA|GETTY|TASS|ANADOLU)\s?/|/\s?(?:REUTERS|AFP|AP|EPA|GETTY)\b|\[[^\]]{2,40}\]$"
        + @"|^(?:file )?(?:photo|image|picture|credit|illustration)s?(?: by| credit| courtesy)?\s*[:/]|^file photo\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Credit();
}
