using System.Buffers;

namespace Analysis.Text;

/// <summary>
/// Counts the syllables of English words by their spelling: groups of vowels, less silent endings, and more where two vowels beside each other are spoken apart. For
/// averages over texts; a dictionary would be right about more single words.
/// </summary>
public static class Syllables
{
    // Longer words are no English words.
    private const int Longest = 64;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyáàâäãåéèêëíìîïóòôöõúùûü");

    private static readonly string[] Suffixes = ["ments", "ment", "ness", "less", "ful", "ly"];

    /// <summary>The number of syllables, from 1. Parts of a hyphened word are counted apart; the letters of initials are spelled out.</summary>
    /// <param name="word">A word in upper or lower case.</param>
    public static int Count(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[Longest];
        var count = 0;
        foreach (var part in word.SplitAny('-', '.', '_'))
        {
            var letters = word[part];
            letters = letters[..Math.Min(letters.Length, Longest)];
            letters.ToLowerInvariant(lower);
            if (letters.Length == 1) count += lower[0] == 'w' ? 3 : 1;
            else if (letters.Length > 1) count += OfPart(lower[..letters.Length]);
        }

        return Math.Max(1, count);
    }

    private static int OfPart(ReadOnlySpan<char> word)
    {
        if (word.EndsWith("'s") || word.EndsWith("’s")) word = word[..^2];
        var count = 0;
        for (var i = 0; i < word.Length; i++)
        {
            if (IsVowel(word, i) && (i == 0 || !IsVowel(word, i - 1) || AreApart(word, i))) count++;
        }

        // The m of an -ism is a syllable.
        if (word.EndsWith("ism") || word.EndsWith("isms")) count++;
        return Math.Max(1, count - (HasSilentE(word) ? 1 : 0));
    }

    // A y before a vowel is a consonant, and so is a u behind a q.
    private static bool IsVowel(ReadOnlySpan<char> word, int i) => word[i] switch
    {
        'u' => i == 0 || word[i - 1] != 'q',
        'y' => i + 1 == word.Length || word[i + 1] == 'i' || !Vowels.Contains(word[i + 1]),
        var letter => Vowels.Contains(letter),
    };

    /// <summary>True for a vowel that does not belong to the one before it: me-di-a, cre-ate, vi-o-lent, du-al.</summary>
    private static bool AreApart(ReadOnlySpan<char> word, int i)
    {
        var before = i >= 2 ? word[i - 2] : ' ';
        var behind = i + 1 < word.Length ? word[i + 1] : ' ';
        return (word[i - 1], word[i]) switch
        {
            // One sound in na-tion, so-cial, re-gion, gra-cious.
            ('i', 'a' or 'o' or 'u') => before is not ('t' or 'c' or 's' or 'g' or 'x')
                || !(behind is 'n' or 'l' or 'u' || (behind == ' ' && word[i] == 'a')),
            ('i', 'e') => behind == 't' || (behind == 'n' && (before is not ('c' or 't' or 'r') || word.StartsWith("sci"))),
            ('u', 'a') => before is not ('g' or 's'),
            ('u', 'o') or ('u', 'u') or ('y', 'i') or ('i', 'i') => true,
            ('e', 'o') => behind is not ('p' or 'n'),
            // Cre-ate, the-a-tre, i-de-a; but tea and sea.
            ('e', 'a') => behind == 't' && i + 2 < word.Length
                ? (before == 'r' && word[i + 2] is 'e' or 'i') || (before == 'h' && word[i + 2] == 'r')
                : behind == ' ' && word[..(i - 1)].ContainsAny(Vowels),
            ('e', 'u') => behind == 'm',
            ('o', 'e') => behind is 'm' or 't',
            ('e' or 'o', 'i') => behind == 'n' && i + 2 < word.Length && word[i + 2] == 'g',
            _ => false,
        };
    }

    private static bool HasSilentE(ReadOnlySpan<char> word)
    {
        if (word.Length < 3) return false;
        if (word[^1] == 'e') return !IsVowel(word, word.Length - 2) && !IsSyllabic(word[..^1], orR: true);
        if (word.EndsWith("ed")) return IsSilentBefore(word, word[^3] is 't' or 'd');
        if (word.EndsWith("es")) return IsSilentBefore(word, word[^3] is 's' or 'z' or 'x' or 'c' or 'g' || word.EndsWith("ches") || word.EndsWith("shes"));
        foreach (var suffix in Suffixes)
        {
            // State-ment, hope-ful, love-ly.
            if (!word.EndsWith(suffix)) continue;
            var stem = word[..^suffix.Length];
            return stem.Length > 3 && stem[^1] == 'e' && !IsVowel(stem, stem.Length - 2);
        }

        return false;
    }

    private static bool IsSilentBefore(ReadOnlySpan<char> word, bool isSpoken) =>
        !isSpoken && !IsVowel(word, word.Length - 3) && !IsSyllabic(word[..^2], orR: false);

    // The l of ta-bles and set-tled and the r of cen-tre carry a syllable; the l of called and the r of cared do not.
    private static bool IsSyllabic(ReadOnlySpan<char> stem, bool orR) => stem.Length >= 3 && !IsVowel(stem, stem.Length - 2)
        && ((stem[^1] == 'l' && stem[^2] is not ('l' or 'r')) || (orR && stem[^1] == 'r' && stem[^2] is 't' or 'b' or 'c' or 'g'));
}
