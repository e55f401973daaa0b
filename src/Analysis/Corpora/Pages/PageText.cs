using System.Text;

namespace Analysis.Corpora.Pages;

/// <summary>Text from a page's attributes and scripts in the form that its lines have.</summary>
internal static class PageText
{
    /// <summary>The text with U+FFFD for every half of a character whose other half is missing.</summary>
    public static string WellFormed(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\ud800', '\udfff')) return text;
        var runes = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) runes.Append(rune);
        return runes.ToString();
    }

    /// <summary>The text with one blank wherever it has any white space, none at its ends.</summary>
    public static string Squeeze(string text)
    {
        var squeezed = new StringBuilder(text.Length);
        var isDue = false;
        foreach (var unit in text)
        {
            if (char.IsWhiteSpace(unit) || unit is '\u200B' or '\uFEFF')
            {
                isDue = squeezed.Length > 0;
                continue;
            }

            if (isDue) squeezed.Append(' ');
            isDue = false;
            squeezed.Append(unit);
        }

        return squeezed.ToString();
    }

    /// <summary>The letters and figures of a text in lower case, one blank between words: what two printings of a line have in common.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        var isDue = false;
        foreach (var unit in text)
        {
            if (char.IsLetterOrDigit(unit))
            {
                if (isDue && folded.Length > 0) folded.Append(' ');
                isDue = false;
                folded.Append(char.ToLowerInvariant(unit));
            }
            else if (unit is not ('\'' or '’' or '‘'))
            {
                isDue = true;
            }
        }

        return folded.ToString();
    }
}
