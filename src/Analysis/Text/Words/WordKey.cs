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

    /// <summary>Both halves of the product of the two words, each mixed with a seed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Hash(WordKey seeds)
    {
        var upper = Math.BigMul(Low ^ seeds.Low, High ^ seeds.High, out var lower);
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

    /// <summary>A word of Cyrillic letters between U+0400 and U+045F: what <see cref="TryPaged"/> makes of it, without a table.</summary>
    /// <param name="text">The word's first unit; at least 16 units can be read from there.</param>
    /// <param name="length">From 0 to 16.</param>
    /// <param name="letters">How letters are counted.</param>
    /// <param name="key">The key.</param>
    /// <returns>False where there is another letter, where it is longer than 15 or letters are counted by the table alone.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryCyrillic(ref char text, int length, LetterFolding letters, out WordKey key)
    {
        const byte page = 0x04, end = 0x60, small = 0x30, capital = 0x10;
        ref var units = ref Unsafe.As<char, ushort>(ref text);
        var (first, second) = (Vector128.LoadUnsafe(ref units), Vector128.LoadUnsafe(ref units, 8));
        var mask = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(Masks), (nuint)(LongestAscii - length));
        var pages = Vector128.Narrow(first >>> 8, second >>> 8) ^ Vector128.Create(page);
        var bytes = Vector128.Narrow(first, second) & mask;
        if (letters == LetterFolding.Case)
        {
            // From U+0400 capital letters have theirs 80 behind them, from U+0410 32 behind.
            var isFirst = Vector128.LessThan(bytes, Vector128.Create(capital)) & mask;
            var isCapital = Vector128.LessThan(bytes - Vector128.Create(capital), Vector128.Create((byte)(small - capital)));
            bytes += (isFirst & Vector128.Create((byte)0x50)) + (isCapital & Vector128.Create((byte)0x20));
        }

        var halves = bytes.AsUInt64();
        key = new(halves[0], halves[1] | ((ulong)page << 56));
        var isOther = (pages & mask) | Vector128.GreaterThanOrEqual(bytes, Vector128.Create(end));
        return isOther == Vector128<byte>.Zero && length <= LongestPaged && letters != LetterFolding.Table;
    }

    /// <summary>A word of one alphabet.</summary>
    /// <param name="text">The word's first unit.</param>
    /// <param name="length">From 1 on.</param>
    /// <param name="folding">By unit, what it counts as.</param>
    /// <param name="key">The key; that of <see cref="TryAscii"/> where it is ASCII when it is folded.</param>
    /// <returns>False where the units have different high bytes or are more than 15.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool TryPaged(ref char text, int length, char[] folding, out WordKey key)
    {
        key = default;
        if (length > LongestPaged) return false;
        ref var fold = ref MemoryMarshal.GetArrayDataReference(folding);
        var first = Unsafe.Add(ref fold, text);
        var (low, high, others) = (0UL, 0UL, 0);
        for (var i = 0; i < length; i++)
        {
            var unit = Unsafe.Add(ref fold, Unsafe.Add(ref text, i));
            others |= unit ^ first;
            // Behind the eighth it is shifted by eight units less.
            var shifted = (ulong)(byte)unit << (8 * i);
            if (i < 8) low |= shifted;
            else high |= shifted;
        }

        key = new(low, high | ((ulong)(first >> 8) << 56));
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
