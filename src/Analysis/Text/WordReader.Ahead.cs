using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Analysis.Text.Words;

namespace Analysis.Text;

/// <content>Words by bit masks.</content>
public ref partial struct WordReader
{
    /// <summary>The most words that are read at once.</summary>
    internal const int MostAhead = 128;

    // A block of 64 has at most 32 words, and they are written by eight.
    private const int MostInBlock = 40;

    /// <summary>Finds plain words from the position on, up to one that is not plain or to a web address.</summary>
    /// <returns>True where there is one, which becomes the current word.</returns>
    // A notebook reads its texts once, before the runtime would have optimised this by itself.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool LookAhead()
    {
        if (_ahead.Length == 0) _ahead = new TextSpan[MostAhead];
        Span<char> rest = stackalloc char[WordBlock.Size];
        ref var text = ref MemoryMarshal.GetReference(_text);
        ref var ahead = ref MemoryMarshal.GetArrayDataReference(_ahead);
        var (position, count, length) = (_position, 0, _text.Length);
        var addressStart = _address.Start;
        while (count <= MostAhead - MostInBlock && position < length && position < addressStart)
        {
            var left = length - position;
            ref var units = ref MemoryMarshal.GetReference(rest);
            var limit = WordBlock.Size;
            if (left >= WordBlock.Size)
            {
                units = ref Unsafe.Add(ref text, position);
                // Behind the last place where a word may end, one more unit has to be known.
                limit--;
            }
            else
            {
                rest.Clear();
                _text[position..].CopyTo(rest);
            }

            var isBehindJoint = position > 0 && (_table.Flags[Unsafe.Add(ref text, position - 1)] & WordFlags.BetweenLetters) != 0;
            var block = new WordBlock(_table, ref units, isBehindJoint);
            var starts = block.Runs & ~(block.Runs << 1);
            var ends = ~block.Runs & (block.Runs << 1);

            // Plain words end before the first character that is not plain.
            var complex = block.Complex & (block.Runs | (block.Runs << 1));
            var cut = Math.Min(BitOperations.TrailingZeroCount(complex), limit);
            if (cut < WordBlock.Size) ends &= (1UL << cut) - 1;
            if (addressStart - position < WordBlock.Size)
                ends = Lowest(ends, BitOperations.PopCount(starts & ((1UL << (addressStart - position)) - 1)));
            var found = BitOperations.PopCount(ends);
            // What is left of the block begins with the word that was not read.
            var unread = starts & (ulong.MaxValue << BitOperations.Log2(ends | 1));
            if (_stripsEndings)
            {
                var endings = ends & (block.Joints << 2) & (block.Endings << 1);
                ends = (ends & ~endings) | (endings >> 2);
            }

            count = _isFiltered
                ? AddCounted(starts, ends, block.Letters, position, found, count)
                : Add(ref Unsafe.Add(ref ahead, count), starts, ends, position, found) + count;

            var next = WordBlock.Size;
            if (unread != 0)
            {
                next = BitOperations.TrailingZeroCount(unread);
                var isOfThisRun = complex != 0 && BitOperations.TrailingZeroCount(complex) < limit;
                // A word that the block's end cuts is whole in the block that begins with it, unless it is longer than a block.
                if (position + next < addressStart && (isOfThisRun || next == 0))
                {
                    position += next;
                    _isScalarNext = true;
                    break;
                }
            }

            position += next;
        }

        _position = Math.Min(position, length);
        (_aheadCount, _aheadNext) = (count, 1);
        if (count == 0)
        {
            _aheadNext = 0;
            return false;
        }

        _isPlain = true;
        _span = _ahead[0];
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Add(ref TextSpan ahead, ulong starts, ulong ends, int position, int found)
    {
        // By eight, since a loop that stops at the right word is predicted wrongly once a block; what is too much is overwritten.
        for (var i = 0; i < found; i += 8, ahead = ref Unsafe.Add(ref ahead, 8))
        {
            Add(ref ahead, 0, ref starts, ref ends, position);
            Add(ref ahead, 1, ref starts, ref ends, position);
            Add(ref ahead, 2, ref starts, ref ends, position);
            Add(ref ahead, 3, ref starts, ref ends, position);
            Add(ref ahead, 4, ref starts, ref ends, position);
            Add(ref ahead, 5, ref starts, ref ends, position);
            Add(ref ahead, 6, ref starts, ref ends, position);
            Add(ref ahead, 7, ref starts, ref ends, position);
        }

        return found;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(ref TextSpan ahead, int at, ref ulong starts, ref ulong ends, int position)
    {
        var start = BitOperations.TrailingZeroCount(starts);
        Unsafe.Add(ref ahead, at) = new(position + start, BitOperations.TrailingZeroCount(ends) - start);
        starts &= starts - 1;
        ends &= ends - 1;
    }

    private static ulong Lowest(ulong bits, int count)
    {
        var others = bits;
        for (; count > 0; count--) others &= others - 1;
        return bits & ~others;
    }

    private readonly int AddCounted(ulong starts, ulong ends, ulong letters, int position, int found, int count)
    {
        for (; found > 0; found--)
        {
            var start = BitOperations.TrailingZeroCount(starts);
            var length = BitOperations.TrailingZeroCount(ends) - start;
            var isCounted = length >= Options.MinimumLength && (Options.KeepNumbers || (letters >> start) << (WordBlock.Size - length) != 0);
            if (isCounted) _ahead[count++] = new(position + start, length);
            starts &= starts - 1;
            ends &= ends - 1;
        }

        return count;
    }
}
