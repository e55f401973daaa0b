namespace Analysis.Kernel.Completion;

/// <summary>Compares names with what is typed.</summary>
internal static class NameMatch
{
    // Fewer letters are inside nearly every name.
    private const int SubstringLength = 3;

    /// <summary>How well a name fits; where nothing is typed, all do.</summary>
    public static NameMatchQuality Of(string name, string typed)
    {
        typed = typed.TrimStart('@');
        if (name.StartsWith(typed, StringComparison.Ordinal)) return NameMatchQuality.Prefix;
        if (FitsCapitals(name, typed)) return NameMatchQuality.Capitals;
        if (name.StartsWith(typed, StringComparison.OrdinalIgnoreCase)) return NameMatchQuality.PrefixIgnoringCase;
        if (FitsHumps(name, 0, typed, 0)) return NameMatchQuality.Humps;
        return typed.Length >= SubstringLength && name.Contains(typed, StringComparison.OrdinalIgnoreCase)
            ? NameMatchQuality.Substring
            : NameMatchQuality.None;
    }

    private static bool FitsCapitals(string name, string typed)
    {
        var fitting = 0;
        foreach (var letter in name)
        {
            if (!char.IsUpper(letter)) continue;
            if (typed[fitting] != letter) return false;
            if (++fitting == typed.Length) return typed.Length > 1;
        }

        return false;
    }

    // Each typed letter goes on in the current word or begins a later one.
    private static bool FitsHumps(string name, int at, string typed, int next)
    {
        if (next == typed.Length) return true;
        var letter = char.ToUpperInvariant(typed[next]);
        for (var i = at; i < name.Length; i++)
        {
            var goesOn = i == at && next > 0;
            if (!goesOn && !BeginsWord(name, i)) continue;
            if (char.ToUpperInvariant(name[i]) == letter && FitsHumps(name, i + 1, typed, next + 1)) return true;
        }

        return false;
    }

    private static bool BeginsWord(string name, int i)
    {
        if (i == 0) return true;
        var (before, letter) = (name[i - 1], name[i]);
        if (!char.IsLetterOrDigit(before)) return char.IsLetterOrDigit(letter);
        if (char.IsDigit(letter)) return !char.IsDigit(before);
        return char.IsUpper(letter) && (!char.IsUpper(before) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
    }
}
