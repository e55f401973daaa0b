using System.Runtime.CompilerServices;

namespace Analysis.Text.Matrices;

/// <summary>Ids, document after document, to rows of counts.</summary>
internal static class MatrixBuilder
{
    private const int FewIds = 1 << 16;

    /// <summary>Counts.</summary>
    /// <param name="rows">The documents' names.</param>
    /// <param name="terms">What the ids stand for.</param>
    /// <param name="ids">The ids; read where they lie, by several cores.</param>
    /// <param name="starts">Where each document begins in them, and the number of ids.</param>
    /// <param name="cores">How many work at it, from 1.</param>
    public static DocumentTermMatrix Build(IReadOnlyList<string> rows, TermNames terms, int[] ids, int[] starts, int cores)
    {
        var documents = starts.Length - 1;
        var parts = Math.Clamp(Math.Min(cores, starts[^1] / FewIds), 1, Math.Max(1, documents));
        var bounds = Bounds(starts, parts);
        // No row has more cells than words; what is not used of it is not touched either.
        var (columns, counts) = (GC.AllocateUninitializedArray<int>(starts[^1]), GC.AllocateUninitializedArray<int>(starts[^1]));
        var rowStarts = new int[documents + 1];
        if (parts == 1) Count(ids, starts, 0, documents, terms.Count, columns, counts, rowStarts);
        else Parallel.For(0, parts, new ParallelOptions { MaxDegreeOfParallelism = parts }, part =>
            Count(ids, starts, bounds[part], bounds[part + 1], terms.Count, columns, counts, rowStarts));

        // Each part begins where its words do; it moves to the end of the part before.
        for (var part = 1; part < parts; part++)
        {
            var (from, to, end) = (bounds[part], bounds[part + 1], rowStarts[bounds[part]]);
            if (from == to) continue;
            columns.AsSpan(starts[from], rowStarts[to]).CopyTo(columns.AsSpan(end));
            counts.AsSpan(starts[from], rowStarts[to]).CopyTo(counts.AsSpan(end));
            foreach (ref var start in rowStarts.AsSpan(from + 1, to - from)) start += end;
        }

        return new(rows, terms, rowStarts, columns, counts);
    }

    // Documents with about equally many words.
    private static int[] Bounds(int[] starts, int parts)
    {
        var bounds = new int[parts + 1];
        for (var part = 1; part < parts; part++)
        {
            var place = Array.BinarySearch(starts, (int)((long)starts[^1] * part / parts));
            bounds[part] = Math.Clamp(place < 0 ? ~place : place, bounds[part - 1], starts.Length - 1);
        }

        bounds[parts] = starts.Length - 1;
        return bounds;
    }

    // A notebook counts its texts once, before the runtime would have optimised this by itself.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Count(int[] ids, int[] starts, int from, int to, int terms, int[] allColumns, int[] allCounts, int[] rowStarts)
    {
        var columns = allColumns.AsSpan(starts[from]);
        var counts = allCounts.AsSpan(starts[from]);
        // A term's cell: the row's own when it lies behind the row's start, so that nothing is cleared between rows.
        var cells = new int[terms];
        var count = 1;
        for (var document = from; document < to; document++)
        {
            var rowStart = count;
            foreach (var id in ids.AsSpan(starts[document], starts[document + 1] - starts[document]))
            {
                var cell = cells[id];
                if (cell >= rowStart)
                {
                    counts[cell - 1]++;
                    continue;
                }

                columns[count - 1] = id;
                counts[count - 1] = 1;
                cells[id] = count++;
            }

            rowStarts[document + 1] = count - 1;
        }
    }
}
