using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Analysis.Text.Words;

/// <summary>
/// A short word in two machine words, padded with zeros: up to 16 characters of ASCII in a byte each; up to 15 units that have their
/// high byte in common, and that byte; or up to 8 UTF-16 units. A word that ends in NUL, or a longer one, has none.
/// </summary>
/// <param name="Low">The first 8 bytes.</param>
/// <param name="High">The other 8.</param>
internal readonly record struct WordKey(ulong Low, ulong High)
{
    /// <summary>The longest word of ASCII.</summary>
    public const int LongestAscii = 16;

    /// <summary>The longest word of one alphabet, such as the Cyrillic one.</summary>
    public const int LongestPaged = 15;

    /// <summary>The longest other word.</summary>
    public const int LongestWide = 8;

    // Two lines of 16: the second half of what is loaded from here masks out what does not belong to the word.
    private static ReadOnlySpan<byte> Masks =>
    [
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];

    /// <summary>A key, mixed with seeds, to a hash: the two halves of its product.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Spread(ulong low, ulong high)
    {
        var upper = Math.BigMul(low, high, out var lower);
        return (uint)(upper ^ lower);
    }

    /// <summary>A word of ASCII.</summary>
    /// <param name="word">The word as it is counted.</param>
    /// <param name="key">The key.</param>
    /// <returns>False where there is something else than ASCII in the word.</returns>
    public static bool TryAscii(ReadOnlySpan<char> word, out WordKey key)
    {
        Span<char> padded = stackalloc char[LongestAscii];
        padded.Clear();
        word.CopyTo(padded);
        var bytes = Ascii(ref MemoryMarshal.GetReference(padded), word.Length, default);
        key = new(bytes.AsUInt64()[0], bytes.AsUInt64()[1]);
        return bytes.ExtractMostSignificantBits() == 0;
    }

    /// <summary>A word's bytes, padded with zeros: it is of ASCII where none has its highest bit.</summary>
    /// <param name="text">The word's first unit; at least 16 units can be read from there.</param>
    /// <param name="length">From 0 to 16.</param>
    /// <param name="caseBit">What capital letters get added: 0x20 to fold them.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Ascii(ref char text, int length, Vector128<byte> caseBit)
    {
        ref var units = ref Unsafe.As<char, ushort>(ref text);
        var mask = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(Masks), (nuint)(LongestAscii - length));
        var bytes = Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref units), Vector128.LoadUnsafe(ref units, 8)) & mask;
        var isCapital = Vector128.LessThan(bytes - Vector128.Create((byte)'A'), Vector128.Create((byte)26));
        return bytes | (isCapital & caseBit);
    }

    /// <summary>A word of one alphabet.</summary>
    /// <param name="text">The word's first unit.</param>
    /// <param name="length">From 1 to 15.</param>
    /// <param name="folding">By unit, what it counts as.</param>
    /// <param name="key">The key; that of <see cref="TryAscii"/> where it is ASCII when it is folded.</param>
    /// <returns>False where the units have different high bytes.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool TryPaged(ref char text, int length, char[] folding, out WordKey key)
    {
        ref var fold = ref MemoryMarshal.GetArrayDataReference(folding);
        var first = Unsafe.Add(ref fold, text);
        var others = 0;
        Span<byte> bytes = stackalloc byte[LongestAscii];
        bytes.Clear();
        for (var i = 0; i < length; i++)
        {
            var unit = Unsafe.Add(ref fold, Unsafe.Add(ref text, i));
            others |= unit ^ first;
            bytes[i] = (byte)unit;
        }

        bytes[LongestPaged] = (byte)(first >> 8);
        var halves = MemoryMarshal.Cast<byte, ulong>(bytes);
        key = new(halves[0], halves[1]);
        return others <= byte.MaxValue;
    }

    /// <summary>True for a key that only a word of ASCII has.</summary>
    public bool IsAscii => ((Low | High) & 0x8080808080808080) == 0 && High >> 56 == 0;

    /// <summary>A word of up to 8 units.</summary>
    public static WordKey Wide(ReadOnlySpan<char> word)
    {
        Span<char> units = stackalloc char[LongestWide];
        units.Clear();
        word.CopyTo(units);
        var halves = MemoryMarshal.Cast<char, ulong>(units);
        return new(halves[0], halves[1]);
    }

    /// <summary>A long word by its hash, which is no word's own: it has to be compared.</summary>
    public static WordKey Long(ReadOnlySpan<char> word) => new((uint)string.GetHashCode(word), (uint)word.Length);
}
