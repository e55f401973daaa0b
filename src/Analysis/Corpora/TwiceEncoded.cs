using System.Buffers;

namespace Analysis.Corpora;

/// <summary>Text that was read as Windows-1252 and saved as UTF-8 before it came here: 'donâ€™t', 'cafÃ©'.</summary>
internal static class TwiceEncoded
{
    private static readonly SearchValues<char> FirstOfTwo = SearchValues.Create("âÃÐÑ");

    /// <summary>The number of places that look like it.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var pairs = 0;
        for (var i = text.IndexOfAny(FirstOfTwo); i >= 0 && i + 1 < text.Length; i = text.IndexOfAny(FirstOfTwo))
        {
            var next = text[i + 1];
            if (text[i] == 'â' ? next is '€' or '\u0080' : next is >= '\u0080' and <= '\u00BF') pairs++;
            text = text[(i + 1)..];
        }

        return pairs;
    }
}
