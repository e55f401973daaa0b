using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Analysis.Text.Words;

/// <summary>64 UTF-16 units of a text as bit masks, the first unit in the lowest bit: where words are, and which need a closer look.</summary>
internal struct WordBlock
{
    /// <summary>Units in a block.</summary>
    public const int Size = 64;

    /// <summary>Letters, digits and what joins them here.</summary>
    public ulong Runs;

    /// <summary>A run that holds one of these, or ends before one, is read by the scalar reader.</summary>
    public ulong Complex;

    /// <summary>What joins letters here; with news rules apostrophes.</summary>
    public ulong Joints;

    /// <summary>Letters.</summary>
    public ulong Letters;

    /// <summary>What stands behind an apostrophe in a possessive.</summary>
    public ulong Endings;

    /// <summary>Reads a block.</summary>
    /// <param name="table">What characters do.</param>
    /// <param name="text">The first of its units; 63 more follow.</param>
    /// <param name="isBehindApostrophe">Whether an apostrophe stands before it.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public WordBlock(WordTable table, ref char text, bool isBehindApostrophe)
    {
        ref var units = ref Unsafe.As<char, ushort>(ref text);
        var (a, b) = (Vector256.LoadUnsafe(ref units), Vector256.LoadUnsafe(ref units, 16));
        var (c, d) = (Vector256.LoadUnsafe(ref units, 32), Vector256.LoadUnsafe(ref units, 48));
        ulong letters, digits, betweenLetters, betweenDigits, betweenAny, hardStart, hard = 0;
        if (((a | b | c | d) & Vector256.Create((ushort)0xFF80)) == Vector256<ushort>.Zero)
        {
            var low = Vector256.Narrow(a, b);
            var high = Vector256.Narrow(c, d);
            letters = Bits(Letter(low), Letter(high));
            digits = Bits(Digit(low), Digit(high));
            betweenLetters = Bits(AnyOf3(low, table.BetweenLetters), AnyOf3(high, table.BetweenLetters));
            betweenDigits = Bits(AnyOf4(low, table.BetweenDigits), AnyOf4(high, table.BetweenDigits));
            betweenAny = Bits(AnyOf2(low, table.BetweenAny), AnyOf2(high, table.BetweenAny));
            Endings = Bits(
                Vector256.Equals(low | Vector256.Create((byte)0x20), Vector256.Create((byte)'s')),
                Vector256.Equals(high | Vector256.Create((byte)0x20), Vector256.Create((byte)'s')));
            hardStart = Bits(Vector256.Equals(low, table.HardStart[0]), Vector256.Equals(high, table.HardStart[0]));
        }
        else
        {
            var flags = Look(table, ref units);
            var (low, high) = (flags.Low, flags.High);
            letters = Bits(low, high, WordFlags.Letter);
            digits = Bits(low, high, WordFlags.Digit);
            betweenLetters = Bits(low, high, WordFlags.BetweenLetters);
            betweenDigits = Bits(low, high, WordFlags.BetweenDigits);
            betweenAny = Bits(low, high, WordFlags.BetweenAny);
            hardStart = Bits(low, high, WordFlags.HardStart);
            Endings = Bits(low, high, WordFlags.Ending);
            hard = Bits(low, high, WordFlags.Hard);
        }

        hard |= hardStart;
        var words = letters | digits;
        var joints = betweenLetters & (letters << 1) & (letters >> 1);
        Letters = letters;
        Joints = joints;
        Runs = words | joints | (betweenDigits & (digits << 1) & (digits >> 1)) | (betweenAny & (words << 1) & (words >> 1)) | hardStart;
        Complex = hard | ((betweenLetters | betweenDigits | betweenAny) & (words << 1) & (hard >> 1));
        if (!table.IsNews) return;

        // 'U.N.', and the 's' of '(LNA)'s'.
        var initials = betweenDigits & ~betweenLetters & (letters << 1) & ~(words << 2);
        var loose = letters & ((betweenLetters << 1) | (isBehindApostrophe ? 1UL : 0)) & ~(joints << 1) & ~(words >> 1);
        Complex |= initials | loose;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (Vector256<byte> Low, Vector256<byte> High) Look(WordTable table, ref ushort units)
    {
        Span<byte> flags = stackalloc byte[Size];
        ref var all = ref MemoryMarshal.GetArrayDataReference(table.Flags);
        for (var i = 0; i < Size; i++) flags[i] = (byte)Unsafe.Add(ref all, Unsafe.Add(ref units, i));
        ref var first = ref MemoryMarshal.GetReference(flags);
        return (Vector256.LoadUnsafe(ref first), Vector256.LoadUnsafe(ref first, Size / 2));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Letter(Vector256<byte> units) =>
        Vector256.LessThan((units | Vector256.Create((byte)0x20)) - Vector256.Create((byte)'a'), Vector256.Create((byte)26));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Digit(Vector256<byte> units) =>
        Vector256.LessThan(units - Vector256.Create((byte)'0'), Vector256.Create((byte)10));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> AnyOf2(Vector256<byte> units, Vector256<byte>[] among) =>
        Vector256.Equals(units, among[0]) | Vector256.Equals(units, among[1]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> AnyOf3(Vector256<byte> units, Vector256<byte>[] among) =>
        AnyOf2(units, among) | Vector256.Equals(units, among[2]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> AnyOf4(Vector256<byte> units, Vector256<byte>[] among) =>
        AnyOf3(units, among) | Vector256.Equals(units, among[3]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Bits(Vector256<byte> low, Vector256<byte> high) =>
        low.ExtractMostSignificantBits() | ((ulong)high.ExtractMostSignificantBits() << 32);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Bits(Vector256<byte> low, Vector256<byte> high, WordFlags flag)
    {
        var bit = Vector256.Create((byte)flag);
        return Bits(Vector256.Equals(low & bit, bit), Vector256.Equals(high & bit, bit));
    }
}
