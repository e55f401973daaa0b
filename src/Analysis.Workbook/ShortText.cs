namespace Analysis.Workbook;

/// <summary>Text cut to what a line has room for.</summary>
internal static class ShortText
{
    /// <summary>The text, or its beginning and '…' where it is longer; a character is never cut in half.</summary>
    /// <param name="text">One line.</param>
    /// <param name="most">The most UTF-16 units, the '…' included; at least 1.</param>
    public static string Of(string text, int most)
    {
        if (text.Length <= most) return text;
        var end = most - 1;
        if (char.IsLowSurrogate(text[end])) end--;
        return text[..Math.Max(0, end)] + "…";
    }
}
