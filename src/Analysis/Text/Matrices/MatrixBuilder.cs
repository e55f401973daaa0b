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
        var counted = new Part[parts];
        if (parts == 1) counted[0] = Count(ids, starts, 0, documents, terms.Count);
        else Parallel.For(0, parts, new ParallelOptions { MaxDegreeOfParallelism = parts }, part =>
            counted[part] = Count(ids, starts, bounds[part], bounds[part + 1], terms.Count));
        if (parts == 1) return new(rows, terms, counted[0].Starts, counted[0].Columns, counted[0].Counts);

        var rowStarts = new int[documents + 1];
        var cells = counted.Sum(part => part.Starts[^1]);
        var (columns, counts) = (GC.AllocateUninitializedArray<int>(cells), GC.AllocateUninitializedArray<int>(cells));
        var offsets = new int[parts];
        for (var part = 1; part < parts; part++) offsets[part] = offsets[part - 1] + counted[part - 1].Starts[^1];
        Parallel.For(0, parts, new ParallelOptions { MaxDegreeOfParallelism = parts }, part =>
        {
            var (own, offset) = (counted[part], offsets[part]);
            own.Columns.AsSpan(0, own.Starts[^1]).CopyTo(columns.AsSpan(offset));
            own.Counts.AsSpan(0, own.Starts[^1]).CopyTo(counts.AsSpan(offset));
            for (var row = 1; row < own.Starts.Length; row++) rowStarts[bounds[part] + row] = offset + own.Starts[row];
        });
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
    private static Part Count(int[] ids, int[] starts, int from, int to, int terms)
    {
        // No row has more cells than words; what is not used of it is not touched either.
        var (columns, counts) = (GC.AllocateUninitializedArray<int>(starts[to] - starts[from]), GC.AllocateUninitializedArray<int>(starts[to] - starts[from]));
        var rowStarts = new int[to - from + 1];
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

            rowStarts[document - from + 1] = count - 1;
        }

        return new(rowStarts, columns, counts);
    }

    private sealed record Part(int[] Starts, int[] Columns, int[] Counts);
}
