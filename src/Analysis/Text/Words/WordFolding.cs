using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Analysis.Text.Words;

/// <summary>
/// Characters as words have them when they are counted: folded or not, with or without accents, one kind of apostrophe, hyphen and
/// underscore.
/// </summary>
internal static class WordFolding
{
    private static readonly Lazy<char[]>[] Tables = [.. Enumerable.Range(0, 4).Select(kind => new Lazy<char[]>(() => Build((kind & 1) != 0, (kind & 2) != 0)))];

    private static readonly Lazy<char[]> NoFolding = new(() => [.. Enumerable.Range(0, char.MaxValue + 1).Select(unit => (char)unit)]);

    /// <summary>Every unit as it is.</summary>
    public static char[] None => NoFolding.Value;

    /// <summary>By UTF-16 unit.</summary>
    public static char[] Of(TokenizerOptions options) => Tables[(options.FoldCase ? 1 : 0) + (options.StripAccents ? 2 : 0)].Value;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static char[] Build(bool foldsCase, bool stripsAccents)
    {
        var table = new char[char.MaxValue + 1];
        for (var i = 0; i < table.Length; i++)
        {
            var unit = (char)i;
            table[i] = CharacterClasses.Of(unit) switch
            {
                CharacterClass.Apostrophe => '\'',
                CharacterClass.Hyphen => '-',
                CharacterClass.Connector => '_',
                CharacterClass.Letter => Letter(unit, foldsCase, stripsAccents),
                // Roman numerals and circled letters have two cases as well.
                _ => foldsCase ? char.ToLowerInvariant(unit) : unit,
            };
        }

        return table;
    }

    private static char Letter(char unit, bool foldsCase, bool stripsAccents)
    {
        // The dotted capital has no lower-case form of its own in the invariant culture.
        if (foldsCase) unit = unit == 'İ' ? 'i' : char.ToLowerInvariant(unit);
        if (!stripsAccents || unit < 128) return unit;
        var parts = unit.ToString().Normalize(NormalizationForm.FormD);
        return parts.Length > 1 && parts.Skip(1).All(part => CharUnicodeInfo.GetUnicodeCategory(part) == UnicodeCategory.NonSpacingMark) ? parts[0] : unit;
    }
}
