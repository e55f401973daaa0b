using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Analysis.Corpora.Reading.Sources;

/// <summary>
/// 64 bits that tell whether bytes read again are the same. They protect against files that somebody edits meanwhile, and not
/// against one made to deceive; they are compared in the process that made them, and never saved.
/// </summary>
internal static class Checksum
{
    // 2 to the 64th over the golden ratio, and the fractions of the square roots of 2 and 3: bits without a pattern.
    private const ulong Golden = 0x9E3779B97F4A7C15;
    private const ulong Root2 = 0x6A09E667F3BCC908;
    private const ulong Root3 = 0xBB67AE8584CAA73B;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ulong Of(ReadOnlySpan<byte> bytes)
    {
        var sum = Golden ^ (ulong)bytes.Length;
        var words = MemoryMarshal.Cast<byte, ulong>(bytes);
        for (; words.Length >= 2; words = words[2..]) sum = Fold(sum ^ words[0] ^ Root2, words[1] ^ Root3) ^ (sum >> 7);
        if (words.Length == 1) sum = Fold(sum ^ words[0], Root3);

        var rest = 0UL;
        foreach (var unit in bytes[(bytes.Length & ~7)..]) rest = (rest << 8) | unit;
        return Fold(sum ^ rest, Root2);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Fold(ulong one, ulong other)
    {
        var high = Math.BigMul(one, other, out var low);
        return high ^ low;
    }
}
