namespace Analysis.Text;

/// <summary>The words that the rules of Porter2 would get wrong, as the algorithm lists them.</summary>
internal static class StemmingExceptions
{
    /// <summary>Writes the stem of a word that is an exception as a whole; -1 for all others.</summary>
    public static int Whole(ReadOnlySpan<char> word, Span<char> stem)
    {
        var found = word switch
        {
            "skis" => "ski",
            "skies" => "sky",
            "dying" => "die",
            "lying" => "lie",
            "tying" => "tie",
            "idly" => "idl",
            "gently" => "gentl",
            "ugly" => "ugli",
            "early" => "earli",
            "only" => "onli",
            "singly" => "singl",
            "sky" or "news" or "howe" or "atlas" or "cosmos" or "bias" or "andes" => "",
            _ => null,
        };
        if (found is null) return -1;
        if (found.Length == 0) return word.Length;
        found.CopyTo(stem);
        return found.Length;
    }

    /// <summary>True for a word that stays as it is once its plural was taken off.</summary>
    public static bool IsDone(ReadOnlySpan<char> word) =>
        word is "evening" or "inning" or "outing" or "canning" or "herring" or "earring" or "proceed" or "exceed" or "succeed";

    /// <summary>The length of a beginning behind which R1 starts, whatever its vowels; 0 for none.</summary>
    public static int Beginning(ReadOnlySpan<char> word) => word.Length < 4 ? 0 : word[0] switch
    {
        'a' when word.StartsWith("arsen") => 5,
        'c' when word.StartsWith("commun") => 6,
        'e' when word.StartsWith("emerg") => 5,
        'g' when word.StartsWith("gener") => 5,
        'i' when word.StartsWith("inter") => 5,
        'l' when word.StartsWith("later") => 5,
        'o' when word.StartsWith("organ") => 5,
        'p' when word.StartsWith("past") => 4,
        'u' when word.StartsWith("univers") => 7,
        _ => 0,
    };
}
