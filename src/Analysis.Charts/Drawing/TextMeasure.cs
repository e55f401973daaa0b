using System.Globalization;
using System.Text;

namespace Analysis.Charts.Drawing;

/// <summary>
/// How wide text is, by the class of its characters. The reader's font is not known, so the widths are those of a wide one
/// (DejaVu Sans): labels have room to spare rather than too little.
/// </summary>
internal static class TextMeasure
{
    private const string Narrow = "iIjl.,:;'|!’‘·()[]";
    private const string Small = "frt-/\\ \"“”*";
    private const string Wide = "mwMW@%—…";

    /// <summary>The width in pixels.</summary>
    public static double Width(string text, double size)
    {
        var width = 0.0;
        foreach (var rune in text.EnumerateRunes()) width += Of(rune);
        return width * size;
    }

    /// <summary>The text, cut with an ellipsis where it is wider than it may be.</summary>
    public static string Cut(string text, double size, double most)
    {
        if (Width(text, size) <= most) return text;
        var kept = new StringBuilder();
        var width = Of(new('…')) * size;
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            var element = elements.GetTextElement();
            width += Width(element, size);
            if (width > most) break;
            kept.Append(element);
        }

        return kept.ToString().TrimEnd() + "…";
    }

    /// <summary>The text in lines, broken at spaces; a word that is too wide stands in a line of its own.</summary>
    public static IReadOnlyList<string> Lines(string text, double size, double most) =>
        LineBreaks.Of(text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), line => Width(line, size) <= most);

    // Shares of the font's size.
    private static double Of(Rune rune)
    {
        if (!rune.IsAscii && rune.Value is not (0x2026 or 0x2014 or 0x2019 or 0x2018 or 0x201C or 0x201D or 0xB7)) return OfOther(rune);
        var character = (char)rune.Value;
        if (Narrow.Contains(character, StringComparison.Ordinal)) return 0.33;
        if (Small.Contains(character, StringComparison.Ordinal)) return 0.4;
        if (Wide.Contains(character, StringComparison.Ordinal)) return 0.96;
        return char.IsUpper(character) ? 0.72 : 0.62;
    }

    private static double OfOther(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        UnicodeCategory.OtherLetter when rune.Value >= 0x1100 => 1,
        UnicodeCategory.OtherSymbol => 1,
        UnicodeCategory.UppercaseLetter => 0.74,
        _ => 0.64,
    };
}
