using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Analysis.Text.Breaks;

namespace Analysis.Text.Words;

/// <summary>The flags of every UTF-16 unit under some options, and of the ASCII ones as vectors to compare with.</summary>
internal sealed class WordTable
{
    private static readonly ConcurrentDictionary<(WordRules, bool, bool), WordTable> Tables = new();

    // A notebook reads its texts once: tables are made before the runtime would have optimised this by itself.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private WordTable(TokenizerOptions options)
    {
        KeepsHyphens = options.KeepHyphens;
        KeepsApostrophes = options.KeepApostrophes;
        IsNews = options.Rules == WordRules.News;
        for (var unit = 0; unit < Flags.Length; unit++) Flags[unit] = IsNews ? News((char)unit) : Unicode((char)unit);
        Flags['s'] |= WordFlags.Ending;
        Flags['S'] |= WordFlags.Ending;
        BetweenLetters = Vectors(WordFlags.BetweenLetters, 3);
        BetweenDigits = Vectors(WordFlags.BetweenDigits, 4);
        BetweenAny = Vectors(WordFlags.BetweenAny, 2);
        HardStart = Vectors(WordFlags.HardStart, 1);
    }

    /// <summary>By UTF-16 unit.</summary>
    public WordFlags[] Flags { get; } = new WordFlags[char.MaxValue + 1];

    /// <summary>True for the rules of news: full stops behind single letters and endings behind apostrophes need a second look.</summary>
    public bool IsNews { get; }

    /// <summary>The ASCII characters that join letters.</summary>
    public Vector256<byte>[] BetweenLetters { get; }

    /// <summary>The ASCII characters that join digits.</summary>
    public Vector256<byte>[] BetweenDigits { get; }

    /// <summary>The ASCII characters that join both.</summary>
    public Vector256<byte>[] BetweenAny { get; }

    /// <summary>The ASCII characters that the scalar reader is asked about.</summary>
    public Vector256<byte>[] HardStart { get; }

    private bool KeepsHyphens { get; }

    private bool KeepsApostrophes { get; }

    /// <summary>The table for some options: one for all that agree on where words end.</summary>
    public static WordTable Of(TokenizerOptions options) =>
        Tables.GetOrAdd((options.Rules, options.KeepHyphens, options.KeepApostrophes), (_, asked) => new(asked), options);

    private WordFlags News(char unit)
    {
        if (char.IsSurrogate(unit)) return WordFlags.HardStart;
        return CharacterClasses.Of(unit) switch
        {
            CharacterClass.Letter => WordFlags.Letter,
            CharacterClass.Digit => WordFlags.Digit,
            CharacterClass.Mark or CharacterClass.Invisible => WordFlags.Hard,
            CharacterClass.Apostrophe when KeepsApostrophes => WordFlags.BetweenLetters | WordFlags.BetweenDigits,
            CharacterClass.Dot or CharacterClass.Comma => WordFlags.BetweenDigits,
            CharacterClass.Hyphen when KeepsHyphens => WordFlags.BetweenAny,
            CharacterClass.Connector => WordFlags.BetweenAny,
            _ => WordFlags.None,
        };
    }

    private static WordFlags Unicode(char unit)
    {
        if (char.IsSurrogate(unit)) return WordFlags.HardStart;
        return WordBreakProperties.Of(unit) switch
        {
            WordBreakProperty.ALetter when CharacterClasses.Of(unit) == CharacterClass.Letter => WordFlags.Letter,
            WordBreakProperty.Numeric when CharacterClasses.Of(unit) == CharacterClass.Digit => WordFlags.Digit,
            // The standard has circled letters and tone marks among its letters.
            WordBreakProperty.ALetter or WordBreakProperty.Numeric => WordFlags.HardStart,
            WordBreakProperty.Extend or WordBreakProperty.Format or WordBreakProperty.ZWJ => WordFlags.Hard,
            WordBreakProperty.MidLetter => WordFlags.BetweenLetters,
            WordBreakProperty.MidNum => WordFlags.BetweenDigits,
            WordBreakProperty.MidNumLet or WordBreakProperty.SingleQuote => WordFlags.BetweenLetters | WordFlags.BetweenDigits,
            WordBreakProperty.Katakana or WordBreakProperty.HebrewLetter or WordBreakProperty.ExtendNumLet => WordFlags.HardStart,
            _ => CharacterClasses.Of(unit) is CharacterClass.Letter or CharacterClass.Digit ? WordFlags.HardStart : WordFlags.None,
        };
    }

    // The loop compares with as many characters for every table; where there are fewer, with one that ASCII does not have.
    private Vector256<byte>[] Vectors(WordFlags flag, int count)
    {
        var vectors = new Vector256<byte>[count];
        var found = 0;
        for (var unit = 0; unit < 128; unit++)
        {
            if (Flags[unit].HasFlag(flag)) vectors[found++] = Vector256.Create((byte)unit);
        }

        Array.Fill(vectors, Vector256.Create(byte.MaxValue), found, count - found);
        return vectors;
    }
}
