using Analysis.Statistics;

namespace Analysis.Charts.Recipes;

/// <summary>Ranks at even distances of their logarithm: as many as a chart can show, of a list of any length.</summary>
internal static class RankSpread
{
    /// <summary>Ranks from 1 to the last, ascending, at most so many.</summary>
    /// <param name="last">The last rank; below 1 there are none.</param>
    /// <param name="most">At least 2.</param>
    public static int[] Of(int last, int most)
    {
        if (last < 1) return [];
        if (last <= most) return [.. Enumerable.Range(1, last)];
        var ranks = new SortedSet<int> { 1, last };
        for (var i = 1; i < most - 1; i++)
            ranks.Add(Math.Clamp((int)Math.Round(PortableMath.Power(last, (double)i / (most - 1))), 1, last));
        return [.. ranks];
    }
}
