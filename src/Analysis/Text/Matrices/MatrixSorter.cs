using System.Runtime.CompilerServices;

namespace Analysis.Text.Matrices;

/// <summary>Puts terms, and the cells of each row, into ordinal order.</summary>
internal static class MatrixSorter
{
    /// <summary>The columns by their terms, in ordinal order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int[] Order(TermNames terms)
    {
        var keys = new ulong[terms.Count];
        var order = new int[terms.Count];
        for (var column = 0; column < order.Length; column++) (keys[column], order[column]) = (Key(terms.Word(column)), column);
        Array.Sort(keys, order);
        for (var from = 0; from < order.Length;)
        {
            var to = from + 1;
            while (to < order.Length && keys[to] == keys[from]) to++;
            if (to - from > 1) order.AsSpan(from, to - from).Sort((left, right) => terms.Word(left).SequenceCompareTo(terms.Word(right)));
            from = to;
        }

        return order;
    }

    /// <summary>
    /// The cells of a matrix row by row, ascending by their new columns: it is turned over twice, each time in one pass over the cells.
    /// </summary>
    /// <param name="starts">Where rows begin.</param>
    /// <param name="columns">The cells' columns.</param>
    /// <param name="counts">The cells' counts.</param>
    /// <param name="order">The old column for each new one.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static (int[] Columns, int[] Counts) Sort(ReadOnlySpan<int> starts, ReadOnlySpan<int> columns, ReadOnlySpan<int> counts, int[] order)
    {
        var next = new int[order.Length];
        foreach (var column in columns) next[column]++;
        var cells = 0;
        foreach (var column in order) (next[column], cells) = (cells, cells + next[column]);

        // Column by column: row and count side by side in 8 bytes.
        var turned = GC.AllocateUninitializedArray<ulong>(cells);
        for (var row = 0; row < starts.Length - 1; row++)
        {
            for (var cell = starts[row]; cell < starts[row + 1]; cell++) turned[next[columns[cell]]++] = ((ulong)(uint)row << 32) | (uint)counts[cell];
        }

        var (sorted, values) = (GC.AllocateUninitializedArray<int>(cells), GC.AllocateUninitializedArray<int>(cells));
        var places = starts[..^1].ToArray();
        var at = 0;
        for (var column = 0; column < order.Length; column++)
        {
            for (var end = next[order[column]]; at < end; at++)
            {
                var place = places[(int)(turned[at] >> 32)]++;
                sorted[place] = column;
                values[place] = (int)turned[at];
            }
        }

        return (sorted, values);
    }

    // The first eight characters, as long as they are of ASCII: everything else comes behind these in ordinal order.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static ulong Key(ReadOnlySpan<char> word)
    {
        var key = 0UL;
        for (var i = 0; i < 8; i++)
        {
            key <<= 8;
            if (i >= word.Length) continue;
            if (word[i] >= 128) return (key | 255) << (56 - (8 * i));
            key |= word[i];
        }

        return key;
    }
}
