namespace Analysis.Statistics;

/// <summary>
/// Where a rate changes its level: the cheapest partition of time into stretches of a constant Poisson rate (Jackson and others 2005), searched with the pruning of
/// Killick, Fearnhead and Eckley (2012), which loses nothing. Likelihoods are divided by the overdispersion of neighbouring periods, since words come in bursts.
/// </summary>
public static class ChangePoints
{
    /// <summary>Finds them.</summary>
    /// <param name="counts">How often something occurs in each period.</param>
    /// <param name="sizes">How often it could have occurred there: words, or articles. Periods without any say nothing.</param>
    /// <param name="strictness">What a change costs, in logarithms of the number of periods; from 0. By default that of the Bayesian information criterion for
    /// a place and a rate.</param>
    /// <returns>The periods, from 1, with which a new level begins.</returns>
    /// <exception cref="ArgumentException">There are not as many counts as sizes, or a count is larger than its size.</exception>
    public static IReadOnlyList<int> Find(ReadOnlySpan<int> counts, ReadOnlySpan<int> sizes, double strictness = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(strictness);
        var overdispersion = Rates.Overdispersion(counts, sizes);
        // No level begins with a period that has no words.
        var places = new List<int>();
        for (var i = 0; i < sizes.Length; i++)
        {
            if (sizes[i] > 0) places.Add(i);
        }

        var price = strictness * PortableMath.Log(Math.Max(1, places.Count));
        var (countTo, sizeTo) = (new long[places.Count + 1], new long[places.Count + 1]);
        for (var i = 0; i < places.Count; i++) (countTo[i + 1], sizeTo[i + 1]) = (countTo[i] + counts[places[i]], sizeTo[i] + sizes[places[i]]);

        // best[end]: the price of the periods before it, with a change before each stretch but the first.
        var best = new double[places.Count + 1];
        var start = new int[places.Count + 1];
        best[0] = -price;
        var candidates = new List<int> { 0 };
        for (var end = 1; end <= places.Count; end++)
        {
            best[end] = double.PositiveInfinity;
            foreach (var from in candidates)
            {
                var cost = best[from] + Cost(countTo[end] - countTo[from], sizeTo[end] - sizeTo[from]) / overdispersion + price;
                if (cost >= best[end]) continue;
                (best[end], start[end]) = (cost, from);
            }

            var (now, limit) = (end, best[end]);
            candidates.RemoveAll(from => best[from] + (Cost(countTo[now] - countTo[from], sizeTo[now] - sizeTo[from]) / overdispersion) > limit);
            candidates.Add(end);
        }

        var changes = new List<int>();
        for (var at = start[places.Count]; at > 0; at = start[at]) changes.Add(places[at]);
        changes.Reverse();
        return changes;
    }

    // Minus the logarithm of the likelihood, without what is the same for every partition.
    private static double Cost(long count, long size) => count == 0 ? 0 : -count * PortableMath.Log((double)count / size);
}
