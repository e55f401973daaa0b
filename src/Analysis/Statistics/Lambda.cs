using System.Numerics;

namespace Analysis.Statistics;

/// <summary>
/// The interaction of two to five words in a row that none of its parts explains: the highest term of the saturated log-linear model (Blaheta and
/// Johnson 2001). For two words it is the logarithm of the odds ratio.
/// </summary>
/// <param name="Value">Above 0 where the words are together more often than their parts say.</param>
/// <param name="StandardError">Its standard error.</param>
public readonly record struct Lambda(double Value, double StandardError)
{
    // Added to each cell, so that empty ones have a logarithm.
    private const double Smoothing = 0.5;

    /// <summary>The value in standard errors: beyond 1.96 with a probability of 5 % where nothing is going on.</summary>
    public double Z => Value / StandardError;

    /// <summary>The interaction of a table.</summary>
    /// <param name="cells">
    /// How often each pattern occurs: bit i of the place is set where the i-th word is there. So 4 cells for two words (neither, only the first, only
    /// the second, both), up to 32 for five.
    /// </param>
    /// <exception cref="ArgumentException">These are not the cells of two to five words.</exception>
    public static Lambda Of(ReadOnlySpan<long> cells)
    {
        if (cells.Length is not (4 or 8 or 16 or 32))
            throw new ArgumentException($"{cells.Length} cells: two to five words have 4, 8, 16 or 32.", nameof(cells));
        var words = BitOperations.Log2((uint)cells.Length);
        var (value, variance) = (0.0, 0.0);
        for (var pattern = 0; pattern < cells.Length; pattern++)
        {
            var count = cells[pattern] + Smoothing;
            var isPositive = ((words - BitOperations.PopCount((uint)pattern)) & 1) == 0;
            value += isPositive ? PortableMath.Log(count) : -PortableMath.Log(count);
            variance += 1 / count;
        }

        return new(value, Math.Sqrt(variance));
    }

    /// <summary>Turns counts of places where at least these words are into counts of places where exactly these are.</summary>
    /// <param name="counts">As the cells of <see cref="Of"/>; the first one counts all places.</param>
    internal static void Exactly(Span<long> counts)
    {
        for (var bit = 1; bit < counts.Length; bit <<= 1)
        {
            for (var pattern = 0; pattern < counts.Length; pattern++)
            {
                if ((pattern & bit) == 0) counts[pattern] -= counts[pattern | bit];
            }
        }
    }
}
