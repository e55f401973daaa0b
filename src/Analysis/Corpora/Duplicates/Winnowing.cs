namespace Analysis.Corpora.Duplicates;

/// <summary>
/// A choice of an article's word sequences: of each few in a row the one with the smallest hash, so that two articles that share a long enough
/// stretch have chosen the same sequence in it (Schleimer, Wilkerson and Aiken, 2003, 'Winnowing').
/// </summary>
internal static class Winnowing
{
    /// <summary>The places of the sequences that are chosen, ascending.</summary>
    /// <param name="shingles">All sequences in the order of the words.</param>
    /// <param name="window">Of how many in a row one is chosen, from 1; of fewer sequences than that one is chosen too.</param>
    public static int[] Choose(ReadOnlySpan<ulong> shingles, int window)
    {
        if (shingles.IsEmpty) return [];
        var places = new List<int>((shingles.Length * 2 / (window + 1)) + 1);
        var least = -1;
        for (var end = Math.Min(window, shingles.Length); end <= shingles.Length; end++)
        {
            var start = Math.Max(0, end - window);
            if (least < start) least = RightmostLeast(shingles, start, end);
            else if (shingles[end - 1] <= shingles[least]) least = end - 1;
            else continue;
            places.Add(least);
        }

        return [.. places];
    }

    // The rightmost of equals stays in most of the windows to come.
    private static int RightmostLeast(ReadOnlySpan<ulong> shingles, int start, int end)
    {
        var least = start;
        for (var i = start + 1; i < end; i++)
        {
            if (shingles[i] <= shingles[least]) least = i;
        }

        return least;
    }
}
