namespace Analysis.Statistics;

/// <summary>Corrects probabilities for the number of tests that they were found in.</summary>
public static class MultipleTests
{
    /// <summary>
    /// The smallest rate of false discoveries at which each test would be one (Benjamini and Hochberg 1995). NaN stays NaN and is no test.
    /// </summary>
    /// <param name="probabilities">The tests' probabilities, in any order.</param>
    /// <returns>The corrected ones in the same order, at most 1.</returns>
    public static double[] BenjaminiHochberg(ReadOnlySpan<double> probabilities)
    {
        var (corrected, order) = Ascending(probabilities);
        var least = 1.0;
        for (var rank = order.Length; rank >= 1; rank--)
        {
            least = Math.Min(least, probabilities[order[rank - 1]] * order.Length / rank);
            corrected[order[rank - 1]] = least;
        }

        return corrected;
    }

    /// <summary>The smallest rate of a single false test among all at which each test would be rejected (Holm 1979). NaN stays NaN.</summary>
    /// <param name="probabilities">The tests' probabilities, in any order.</param>
    /// <returns>The corrected ones in the same order, at most 1.</returns>
    public static double[] Holm(ReadOnlySpan<double> probabilities)
    {
        var (corrected, order) = Ascending(probabilities);
        var most = 0.0;
        for (var rank = 0; rank < order.Length; rank++)
        {
            most = Math.Max(most, Math.Min(1, probabilities[order[rank]] * (order.Length - rank)));
            corrected[order[rank]] = most;
        }

        return corrected;
    }

    /// <summary>Corrects as asked for.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such correction.</exception>
    internal static double[] Correct(ReadOnlySpan<double> probabilities, Correction correction) => correction switch
    {
        Correction.BenjaminiHochberg => BenjaminiHochberg(probabilities),
        Correction.Holm => Holm(probabilities),
        Correction.None => probabilities.ToArray(),
        _ => throw new ArgumentOutOfRangeException(nameof(correction), correction,
            $"Unknown correction: expected one of {string.Join(", ", Enum.GetNames<Correction>())}."),
    };

    private static (double[] Corrected, int[] Order) Ascending(ReadOnlySpan<double> probabilities)
    {
        var keys = probabilities.ToArray();
        var corrected = probabilities.ToArray();
        var order = new int[keys.Length];
        for (var i = 0; i < order.Length; i++) order[i] = i;
        Array.Sort(keys, order);
        // NaN sorts to the front.
        var undefined = 0;
        while (undefined < keys.Length && double.IsNaN(keys[undefined])) undefined++;
        return (corrected, order[undefined..]);
    }
}
