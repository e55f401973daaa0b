namespace Analysis.Kernel.Protocol;

/// <summary>Positions on the wire count code points (since protocol 5.2), those in .NET count UTF-16 units.</summary>
internal static class CodePoints
{
    /// <summary>The UTF-16 position of a code point; the text's end for one beyond it.</summary>
    public static int ToUtf16(string text, int position)
    {
        var index = 0;
        for (; position > 0 && index < text.Length; position--) index += IsPair(text, index) ? 2 : 1;
        return index;
    }

    /// <summary>The number of code points before a UTF-16 position.</summary>
    public static int FromUtf16(string text, int index)
    {
        var position = 0;
        for (var i = 0; i < Math.Min(index, text.Length); position++) i += IsPair(text, i) ? 2 : 1;
        return position;
    }

    private static bool IsPair(string text, int index) =>
        char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);
}
