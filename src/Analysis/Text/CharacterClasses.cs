using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Analysis.Text;

/// <summary>Characters to classes, by their Unicode category.</summary>
internal static class CharacterClasses
{
    private static readonly CharacterClass[] BasicPlane = Build();

    /// <summary>The class of the character at a position, and how many UTF-16 units it takes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CharacterClass At(ReadOnlySpan<char> text, int position, out int size)
    {
        var unit = text[position];
        size = 1;
        return char.IsSurrogate(unit) ? AtSurrogate(text[position..], out size) : BasicPlane[unit];
    }

    /// <summary>The class of a character of the basic plane; half a character ends words.</summary>
    public static CharacterClass Of(char unit) => BasicPlane[unit];

    private static CharacterClass AtSurrogate(ReadOnlySpan<char> text, out int size)
    {
        size = 1;
        if (Rune.DecodeFromUtf16(text, out var rune, out _) != OperationStatus.Done) return CharacterClass.Other;
        size = 2;
        return Of(rune.Value, Rune.GetUnicodeCategory(rune));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static CharacterClass[] Build()
    {
        var classes = new CharacterClass[char.MaxValue + 1];
        for (var unit = 0; unit < classes.Length; unit++) classes[unit] = Of(unit, CharUnicodeInfo.GetUnicodeCategory(unit));
        return classes;
    }

    private static CharacterClass Of(int character, UnicodeCategory category) => character switch
    {
        '\'' or '‘' or '’' or '＇' => CharacterClass.Apostrophe,
        '.' => CharacterClass.Dot,
        ',' => CharacterClass.Comma,
        '-' or 0x2010 or 0x2011 => CharacterClass.Hyphen,
        // Variation selectors choose how a character is drawn, not which it is.
        (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF) => CharacterClass.Invisible,
        _ => category switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => CharacterClass.Letter,
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber => CharacterClass.Digit,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => CharacterClass.Mark,
            UnicodeCategory.Format => CharacterClass.Invisible,
            UnicodeCategory.ConnectorPunctuation => CharacterClass.Connector,
            _ => CharacterClass.Other,
        },
    };
}
