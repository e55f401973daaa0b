namespace Analysis.Statistics;

/// <summary>
/// Zipf's law on the ranks of a frequency list: the word of rank r has a share in proportion to r to the power of minus an exponent. The exponent is the
/// likeliest one. Ranks follow from the counts themselves, so that the standard error is too small; take it for a lower bound.
/// </summary>
/// <param name="Exponent">About 1 for texts in most languages.</param>
/// <param name="StandardError">Its standard error.</param>
/// <param name="Distance">The largest difference between the law's and the list's cumulated shares (Kolmogorov), from 0 to 1: the smaller, the better it
/// fits.</param>
/// <param name="Normalization">The sum of all ranks to the power of minus the exponent.</param>
/// <param name="Words">The number of words that were counted.</param>
public readonly record struct ZipfFit(double Exponent, double StandardError, double Distance, double Normalization, long Words)
{
    private const int MostSteps = 100;

    /// <summary>The occurrences that the law lets expect at a rank, from 1.</summary>
    public double Expected(int rank) => Words * PortableMath.Power(rank, -Exponent) / Normalization;

    /// <summary>Fits the law.</summary>
    /// <param name="counts">Each word's occurrences, the most frequent first; at least two words.</param>
    /// <exception cref="ArgumentException">There are fewer than two, or they do not descend.</exception>
    public static ZipfFit Of(ReadOnlySpan<int> counts)
    {
        if (counts.Length < 2) throw new ArgumentException("A law of ranks takes at least two words.", nameof(counts));
        var logs = new double[counts.Length];
        var (words, sum) = (0L, 0.0);
        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i] < 1 || (i > 0 && counts[i] > counts[i - 1]))
                throw new ArgumentException($"The {i + 1}th count is {counts[i]}: descending counts from 1 were expected.", nameof(counts));
            logs[i] = PortableMath.Log(i + 1);
            words += counts[i];
            sum += counts[i] * logs[i];
        }

        // The likeliest exponent is the one whose mean logarithm of the rank is the observed one (Newton's method).
        var exponent = 1.0;
        var moments = Moments(logs, exponent);
        for (var step = 0; step < MostSteps; step++)
        {
            var change = (moments.Mean - (sum / words)) / moments.Variance;
            exponent += Math.Clamp(change, -0.5, 0.5);
            moments = Moments(logs, exponent);
            if (Math.Abs(change) < 1e-13) break;
        }

        return new(exponent, 1 / Math.Sqrt(words * moments.Variance), DistanceOf(counts, logs, words, exponent, moments.Sum), moments.Sum, words);
    }

    private static (double Sum, double Mean, double Variance) Moments(double[] logs, double exponent)
    {
        var (sum, first, second) = (0.0, 0.0, 0.0);
        foreach (var log in logs)
        {
            var weight = PortableMath.Exp(-exponent * log);
            sum += weight;
            first += weight * log;
            second += weight * log * log;
        }

        var mean = first / sum;
        return (sum, mean, (second / sum) - (mean * mean));
    }

    private static double DistanceOf(ReadOnlySpan<int> counts, double[] logs, long words, double exponent, double normalization)
    {
        var (observed, expected, largest) = (0.0, 0.0, 0.0);
        for (var i = 0; i < counts.Length; i++)
        {
            observed += (double)counts[i] / words;
            expected += PortableMath.Exp(-exponent * logs[i]) / normalization;
            largest = Math.Max(largest, Math.Abs(observed - expected));
        }

        return largest;
    }
}
