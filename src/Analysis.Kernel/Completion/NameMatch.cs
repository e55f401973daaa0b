namespace Analysis.Kernel.Completion;

/// <summary>How well a name fits what is typed.</summary>
internal static class NameMatch
{
    // Fewer letters are inside nearly every name.
    private const int SubstringLength = 3;

    /// <summary>The better, the smaller.</summary>
    public enum Quality
    {
        /// <summary>It begins with the typed text, in the same case.</summary>
        Prefix,

        /// <summary>It begins with the typed text, in another case.</summary>
        PrefixIgnoringCase,

        /// <summary>The typed letters begin its words: <c>gh</c> for <c>GetHashCode</c>.</summary>
        Humps,

        /// <summary>The typed text is somewhere in it.</summary>
        Substring,

        /// <summary>It does not fit.</summary>
        None,
    }

    /// <summary>Compares a name with the typed text; nothing typed fits all names.</summary>
    public static Quality Of(string name, string typed)
    {
        name = name.TrimStart('@');
        typed = typed.TrimStart('@');
        if (name.StartsWith(typed, StringComparison.Ordinal)) return Quality.Prefix;
        if (name.StartsWith(typed, StringComparison.OrdinalIgnoreCase)) return Quality.PrefixIgnoringCase;
        if (FitsHumps(name, 0, typed, 0)) return Quality.Humps;
        return typed.Length >= SubstringLength && name.Contains(typed, StringComparison.OrdinalIgnoreCase)
            ? Quality.Substring
            : Quality.None;
    }

    // Each typed letter goes on in the current word or begins a later one.
    private static bool FitsHumps(string name, int at, string typed, int next)
    {
        if (next == typed.Length) return true;
        var letter = char.ToUpperInvariant(typed[next]);
        for (var i = at; i < name.Length; i++)
        {
            var isNext = i == at && next > 0;
            if (!isNext && !BeginsWord(name, i)) continue;
            if (char.ToUpperInvariant(name[i]) == letter && FitsHumps(name, i + 1, typed, next + 1)) return true;
        }

        return false;
    }

    private static bool BeginsWord(string name, int i) =>
        i == 0
        || (char.IsUpper(name[i]) && !char.IsUpper(name[i - 1]))
        || (char.IsUpper(name[i]) && i + 1 < name.Length && char.IsLower(name[i + 1]))
        || (char.IsLetterOrDigit(name[i]) && !char.IsLetterOrDigit(name[i - 1]))
        || (char.IsDigit(name[i]) && !char.IsDigit(name[i - 1]));
}
