namespace Analysis.Terms;

/// <summary>Sorts places by their scores, fast for millions, and in the same order on every machine.</summary>
internal static class ScoreOrder
{
    /// <summary>The highest score first; ties stay as they are, NaN comes last.</summary>
    /// <param name="scores">A score for each place.</param>
    /// <param name="places">Ascending places, which are reordered.</param>
    public static void Descending(ReadOnlySpan<double> scores, Span<int> places)
    {
        var keys = new double[scores.Length];
        // Sorted ascending, NaN comes first: as the highest key it comes last.
        for (var i = 0; i < keys.Length; i++) keys[i] = double.IsNaN(scores[i]) ? double.PositiveInfinity : -scores[i];
        keys.AsSpan().Sort(places);
        for (var first = 0; first < keys.Length;)
        {
            var last = first + 1;
            while (last < keys.Length && keys[last] == keys[first]) last++;
            if (last - first > 1) places[first..last].Sort();
            first = last;
        }
    }
}
