namespace Analysis.Statistics;

/// <summary>Counts over time and what they are shares of.</summary>
internal static class Rates
{
    /// <summary>Both summed, after they were checked.</summary>
    public static (long Count, long Size) Sum(ReadOnlySpan<int> counts, ReadOnlySpan<int> sizes)
    {
        if (counts.Length != sizes.Length)
            throw new ArgumentException($"{counts.Length} counts for {sizes.Length} periods: give one for each.", nameof(counts));
        var (count, size) = (0L, 0L);
        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i] < 0 || counts[i] > sizes[i])
                throw new ArgumentException($"{counts[i]} occurrences among {sizes[i]} in period {i} cannot be.", nameof(counts));
            count += counts[i];
            size += sizes[i];
        }

        return (count, size);
    }

    /// <summary>
    /// How much more the shares of neighbouring periods differ than chance alone lets them, at least 1: words come in bursts. Steps between levels weigh little.
    /// </summary>
    public static double Overdispersion(ReadOnlySpan<int> counts, ReadOnlySpan<int> sizes)
    {
        var (count, size) = Sum(counts, sizes);
        var rate = (double)count / size;
        var (sum, pairs, last) = (0.0, 0, -1);
        for (var i = 0; i < counts.Length; i++)
        {
            if (sizes[i] == 0) continue;
            if (last >= 0)
            {
                var difference = ((double)counts[i] / sizes[i]) - ((double)counts[last] / sizes[last]);
                sum += difference * difference / (rate * ((1.0 / sizes[i]) + (1.0 / sizes[last])));
                pairs++;
            }

            last = i;
        }

        return pairs == 0 || count == 0 ? 1 : Math.Max(1, sum / pairs);
    }
}
