using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Analysis.Corpora.Cleaning;

/// <summary>Counts what a <see cref="LineShape"/> says of a line of ASCII, 32 units at a time as bits.</summary>
internal struct LineCounter
{
    private const int Block = 32;

    private int _letters, _words, _capitalised, _capitals;
    private LineMarks _marks;

    // 1 while the last block ended inside a word; true while no letter or digit of that word has come yet.
    private uint _inside;
    private bool _isPending;

    /// <summary>The ASCII digits.</summary>
    public int Digits { get; private set; }

    public readonly LineShape ToShape(bool hasYear) =>
        new(_letters, Digits, _words, _capitalised, _capitals, hasYear ? _marks | LineMarks.Year : _marks);

    /// <summary>Reads a line; false where it has a unit beyond ASCII.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool TryRead(ReadOnlySpan<char> line)
    {
        while (line.Length >= Block)
        {
            if (!TryReadBlock(line)) return false;
            line = line[Block..];
        }

        if (line.IsEmpty) return true;
        // Blanks behind the end change nothing.
        Span<char> last = stackalloc char[Block];
        last.Fill(' ');
        line.CopyTo(last);
        return TryReadBlock(last);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryReadBlock(ReadOnlySpan<char> block)
    {
        ref var first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(block));
        var low = Vector256.LoadUnsafe(ref first);
        var high = Vector256.LoadUnsafe(ref first, (nuint)(Block / 2));
        if (((low | high) & Vector256.Create((ushort)0xFF80)) != Vector256<ushort>.Zero) return false;

        var units = Vector256.Narrow(low, high);
        var small = IsIn(units, 'a', 'z');
        var capital = IsIn(units, 'A', 'Z');
        var digit = IsIn(units, '0', '9');
        var blank = IsIn(units, '\t', '\r') | Vector256.Equals(units, Vector256.Create((byte)' ')).ExtractMostSignificantBits();
        _letters += BitOperations.PopCount(small | capital);
        _capitals += BitOperations.PopCount(capital);
        Digits += BitOperations.PopCount(digit);
        ReadWords(small | capital | digit, capital | digit, blank);
        // The four marks that most lines have tell nothing.
        var plain = IsIn(units, ',', '.') | Vector256.Equals(units, Vector256.Create((byte)'\'')).ExtractMostSignificantBits();
        for (var marks = ~(small | capital | digit | blank | plain); marks != 0; marks &= marks - 1)
            _marks |= LineShape.MarkOf(block[BitOperations.TrailingZeroCount(marks)]);
        return true;
    }

    private void ReadWords(uint alphanumeric, uint large, uint blank)
    {
        if (_isPending) ReadBegun(uint.MaxValue, alphanumeric, large, blank);
        var starts = ~blank & ~((~blank << 1) | _inside);
        _inside = ~blank >> (Block - 1);
        _words += BitOperations.PopCount(starts);
        _capitalised += BitOperations.PopCount(starts & large);
        // Words behind an opening mark: what counts is their first letter or digit.
        for (var marked = starts & ~alphanumeric; marked != 0; marked &= marked - 1)
            ReadBegun(~(marked ^ (marked - 1)), alphanumeric, large, blank);
    }

    private void ReadBegun(uint rest, uint alphanumeric, uint large, uint blank)
    {
        var end = (alphanumeric | blank) & rest;
        _isPending = end == 0;
        if ((large & end & (0 - end)) != 0) _capitalised++;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint IsIn(Vector256<byte> units, char first, char last) =>
        Vector256.LessThanOrEqual(units - Vector256.Create((byte)first), Vector256.Create((byte)(last - first))).ExtractMostSignificantBits();
}
