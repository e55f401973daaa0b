namespace Analysis.Corpora.Languages;

/// <summary>Letters to writing systems, by the blocks of Unicode.</summary>
internal static class Scripts
{
    private static readonly Script[] Systems = Enum.GetValues<Script>();

    /// <summary>For each UTF-16 unit the writing system of the letter; none for what is no letter.</summary>
    public static Script[] ByUnit { get; } = Build();

    /// <summary>The writing systems that are told apart.</summary>
    public static ReadOnlySpan<Script> All => Systems;

    /// <summary>Their number.</summary>
    public static int Count => Systems.Length;

    /// <summary>A letter's writing system; none for what is no letter.</summary>
    public static Script Of(char unit) => ByUnit[unit];

    private static Script[] Build()
    {
        var scripts = new Script[char.MaxValue + 1];
        for (var unit = 0; unit < scripts.Length; unit++)
            scripts[unit] = char.IsLetter((char)unit) && unit is not ('ª' or 'º' or 'µ') ? Block((char)unit) : Script.None;
        return scripts;
    }

    private static Script Block(char letter) => letter switch
    {
        < '\u0250' or (>= '\u1E00' and < '\u1F00') => Script.Latin,
        >= '\u0370' and < '\u0400' or (>= '\u1F00' and < '\u2000') => Script.Greek,
        >= '\u0400' and < '\u0530' => Script.Cyrillic,
        >= '\u0530' and < '\u0590' => Script.Armenian,
        >= '\u0590' and < '\u0600' => Script.Hebrew,
        >= '\u0600' and < '\u0780' or (>= '\uFB50' and < '\uFE00') or (>= '\uFE70' and < '\uFF00') => Script.Arabic,
        >= '\u0900' and < '\u0980' => Script.Devanagari,
        >= '\u0E00' and < '\u0E80' => Script.Thai,
        >= '\u10A0' and < '\u1100' => Script.Georgian,
        >= '\u1100' and < '\u1200' or (>= '\u3130' and < '\u3190') or (>= '\uAC00' and < '\uD7B0') => Script.Hangul,
        >= '\u3040' and < '\u3100' => Script.Kana,
        >= '\u3400' and < '\uA000' or (>= '\uF900' and < '\uFB00') => Script.Han,
        _ => Script.Other,
    };
}
