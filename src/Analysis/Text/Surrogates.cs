using System.Text;

namespace Analysis.Text;

/// <summary>The halves of characters beyond the first 65,536.</summary>
internal static class Surrogates
{
    /// <summary>True where none stands without its other half, so that the text has a form in UTF-8.</summary>
    public static bool ArePaired(string text)
    {
        for (var i = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF'); i >= 0 && i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (!Rune.TryGetRuneAt(text, i++, out _)) return false;
        }

        return true;
    }
}
