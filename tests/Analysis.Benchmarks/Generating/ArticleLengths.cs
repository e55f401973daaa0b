using Analysis.Statistics;

namespace Analysis.Benchmarks.Generating;

/// <summary>How long the articles are: as far apart as the stories of reuters21578.jsonl, at any mean.</summary>
internal static class ArticleLengths
{
    // Measured on its 19,780 stories that have a body, in bytes of UTF-8: the smallest, quantiles, the largest. Their mean is 809.5.
    private static readonly (double Share, double Bytes)[] Measured =
    [
        (0, 3), (0.01, 67), (0.05, 114), (0.1, 180), (0.2, 277), (0.3, 369), (0.4, 453), (0.5, 535), (0.6, 603), (0.7, 826), (0.75, 1002),
        (0.8, 1146), (0.9, 1761), (0.95, 2590), (0.98, 3662), (0.99, 4315), (0.995, 4743), (0.999, 5368), (1, 13387),
    ];

    /// <summary>Random lengths that together make a number of bytes, but for rounding.</summary>
    public static int[] Of(int articles, long bytes, SeededRandom random)
    {
        var drawn = new double[articles];
        for (var i = 0; i < articles; i++) drawn[i] = Quantile(random.NextDouble());
        var scale = bytes / drawn.Sum();
        return Array.ConvertAll(drawn, length => (int)(length * scale));
    }

    /// <summary>The length that a share of the stories does not reach, in bytes; between two measured ones, on the line between them.</summary>
    /// <param name="share">From 0 (included) to 1 (excluded).</param>
    private static double Quantile(double share)
    {
        var above = Array.FindIndex(Measured, point => point.Share > share);
        var (low, high) = (Measured[above - 1], Measured[above]);
        return low.Bytes + ((share - low.Share) / (high.Share - low.Share) * (high.Bytes - low.Bytes));
    }
}
