namespace Analysis.Corpora.Duplicates;

/// <summary>Pairs of articles that share a number: a band of a signature, a rare sentence.</summary>
internal static class CandidatePairs
{
    /// <summary>
    /// Of more articles with one number, each is paired with the first and with this many before it. Ten thousand copies that differ by a word make a
    /// long chain of pairs, not fifty million.
    /// </summary>
    public const int Neighbours = 16;

    /// <summary>Adds the pairs among articles with equal keys. Both arrays are sorted by it.</summary>
    /// <param name="keys">The numbers.</param>
    /// <param name="articles">The article of each.</param>
    /// <param name="pairs">Where the pairs go, the smaller article in the upper half; some of them several times.</param>
    public static void Add(ulong[] keys, int[] articles, List<ulong> pairs)
    {
        Array.Sort(keys, articles);
        for (int start = 0, end; start < keys.Length; start = end)
        {
            end = start + 1;
            while (end < keys.Length && keys[end] == keys[start]) end++;
            if (end - start < 2) continue;

            var same = articles.AsSpan(start, end - start);
            same.Sort();
            AddAmong(same, pairs);
        }
    }

    /// <summary>The pairs of several lists, each once, in ascending order.</summary>
    public static ulong[] Join(IEnumerable<List<ulong>> lists)
    {
        var all = lists.SelectMany(list => list).ToArray();
        Array.Sort(all);
        var count = 0;
        for (var i = 0; i < all.Length; i++)
        {
            if (count == 0 || all[i] != all[count - 1]) all[count++] = all[i];
        }

        return all[..count];
    }

    /// <summary>The two articles of a pair.</summary>
    public static (int A, int B) Of(ulong pair) => ((int)(pair >> 32), (int)(uint)pair);

    private static void AddAmong(ReadOnlySpan<int> ascending, List<ulong> pairs)
    {
        for (var i = 1; i < ascending.Length; i++)
        {
            if (i > Neighbours) Add(ascending[0], ascending[i], pairs);
            for (var j = Math.Max(0, i - Neighbours); j < i; j++) Add(ascending[j], ascending[i], pairs);
        }
    }

    private static void Add(int a, int b, List<ulong> pairs)
    {
        if (a != b) pairs.Add(((ulong)a << 32) | (uint)b);
    }
}
