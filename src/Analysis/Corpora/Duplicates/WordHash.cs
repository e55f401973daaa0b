using System.Runtime.CompilerServices;

namespace Analysis.Corpora.Duplicates;

/// <summary>Numbers that stand for words and sequences of words; the same in every process.</summary>
internal static class WordHash
{
    // 2 to the 64th over the golden ratio, and an odd multiplier with well spread bits.
    private const ulong Golden = 0x9E3779B97F4A7C15;
    private const ulong Spread = 0xD6E8FEB86659FD93;

    /// <summary>The hash of a word as it is counted.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ulong Of(ReadOnlySpan<char> word)
    {
        var hash = Golden * (ulong)(word.Length + 1);
        while (word.Length >= 4)
        {
            hash = Fold(hash, word[0] | ((ulong)word[1] << 16) | ((ulong)word[2] << 32) | ((ulong)word[3] << 48));
            word = word[4..];
        }

        var rest = 0UL;
        foreach (var unit in word) rest = (rest << 16) | unit;
        return Mix(Fold(hash, rest));
    }

    /// <summary>The hash of a sequence with one more member; begins with 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Then(ulong sequence, uint member) => Fold(sequence, member + Golden);

    /// <summary>Spreads what a number says over all its bits, one to one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 32)) * Spread;
        value = (value ^ (value >> 32)) * Spread;
        return value ^ (value >> 32);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Fold(ulong hash, ulong value)
    {
        hash = (hash ^ value) * Spread;
        return hash ^ (hash >> 29);
    }
}
