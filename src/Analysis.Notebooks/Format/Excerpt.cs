namespace Analysis.Notebooks.Format;

/// <summary>The beginning of a text, as a message quotes it.</summary>
internal static class Excerpt
{
    /// <summary>The text, or its beginning and '…' where it is longer; a character is never cut in half.</summary>
    /// <param name="text">What is quoted.</param>
    /// <param name="most">The most UTF-16 units before the '…'; at least 1.</param>
    public static string Of(string text, int most)
    {
        if (text.Length <= most) return text;
        return text[..(char.IsLowSurrogate(text[most]) ? most - 1 : most)] + "…";
    }
}
