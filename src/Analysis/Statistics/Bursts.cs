namespace Analysis.Statistics;

/// <summary>
/// Bursts by an automaton with two states, the usual rate and a raised one (Kleinberg 2002, in his form for batches). Its cheapest course is found: it pays for
/// each period that its rate explains badly, and for each time that it begins a burst.
/// </summary>
public static class Bursts
{
    /// <summary>Finds them.</summary>
    /// <param name="counts">How often it occurs in each period.</param>
    /// <param name="sizes">How often it could have occurred there: words, or articles. Periods without any say nothing.</param>
    /// <param name="scale">The raised rate as a multiple of the usual one, above 1.</param>
    /// <param name="gamma">What a burst's beginning costs, in logarithms of the number of periods; from 0. The larger, the fewer bursts.</param>
    /// <returns>The bursts in the order of time, apart from each other.</returns>
    /// <exception cref="ArgumentException">There are not as many counts as sizes, or a count is larger than its size.</exception>
    public static IReadOnlyList<Burst> Find(ReadOnlySpan<int> counts, ReadOnlySpan<int> sizes, double scale = 2, double gamma = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(scale, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(gamma);
        var (occurrences, size) = Rates.Sum(counts, sizes);
        var usual = (double)occurrences / size;
        var raised = usual * scale;
        // Something that is nearly everywhere cannot be much more frequent.
        if (occurrences == 0 || raised >= 1) return [];

        var gains = new double[counts.Length];
        var (more, less) = (PortableMath.Log(scale), PortableMath.Log((1 - raised) / (1 - usual)));
        for (var i = 0; i < gains.Length; i++) gains[i] = (counts[i] * more) + ((sizes[i] - counts[i]) * less);
        return Stretches(gains, Course(gains, gamma * PortableMath.Log(counts.Length)));
    }

    /// <summary>For each period whether it is in a burst, so that the gains less the price of beginning are largest.</summary>
    private static bool[] Course(double[] gains, double price)
    {
        // The best sums that end here without and within a burst, and where each came from.
        var (without, within) = (0.0, double.NegativeInfinity);
        var (wasWithin, stayed) = (new bool[gains.Length], new bool[gains.Length]);
        for (var i = 0; i < gains.Length; i++)
        {
            wasWithin[i] = within > without;
            stayed[i] = within >= without - price;
            (without, within) = (Math.Max(without, within), Math.Max(within, without - price) + gains[i]);
        }

        var course = new bool[gains.Length];
        var inside = within > without;
        for (var i = gains.Length - 1; i >= 0; i--)
        {
            course[i] = inside;
            inside = inside ? stayed[i] : wasWithin[i];
        }

        return course;
    }

    private static List<Burst> Stretches(double[] gains, bool[] course)
    {
        var bursts = new List<Burst>();
        for (var first = 0; first < course.Length; first++)
        {
            if (!course[first]) continue;
            var (last, weight) = (first, gains[first]);
            while (last + 1 < course.Length && course[last + 1]) weight += gains[++last];
            bursts.Add(new(first, last, weight));
            first = last;
        }

        return bursts;
    }
}
