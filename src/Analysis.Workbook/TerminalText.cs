using System.Globalization;

namespace Analysis.Workbook;

/// <summary>What articles and file names say, made safe for a terminal: what controls one stands in texts too.</summary>
internal static class TerminalText
{
    /// <summary>The text on one line: each run of white space and control characters is a blank.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="most">The most UTF-16 units of it, from 1; a longer one ends with '…'.</param>
    public static string Of(string text, int most = int.MaxValue)
    {
        // Nothing behind this can come into view, and some lines have megabytes.
        var seen = text.AsSpan(0, (int)Math.Min(text.Length, 4L * most));
        var line = new char[seen.Length];
        var length = 0;
        foreach (var unit in seen)
        {
            var isBlank = char.IsWhiteSpace(unit) || char.GetUnicodeCategory(unit) is UnicodeCategory.Control or UnicodeCategory.Format;
            if (!isBlank) line[length++] = unit;
            else if (length > 0 && line[length - 1] != ' ') line[length++] = ' ';
        }

        return ShortText.Of(new string(line, 0, length).TrimEnd(), most);
    }
}
