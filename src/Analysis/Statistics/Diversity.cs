namespace Analysis.Statistics;

/// <summary>
/// How varied the words of a text are. Types over tokens falls with length; the others were made to fall less. NaN where a text is too short for a measure.
/// </summary>
/// <param name="Words">The number of words.</param>
/// <param name="Types">The number of different ones.</param>
/// <param name="Ttr">Types over tokens, from 0 to 1.</param>
/// <param name="Mattr">The mean of this over all windows of a number of words (Covington and McFall 2010).</param>
/// <param name="Mtld">The mean length of stretches whose types over tokens stay at the threshold or above it, read from both ends (McCarthy and Jarvis 2010).
/// </param>
/// <param name="HdD">The types to be expected in a sample of words, over its size (McCarthy and Jarvis 2007), from 0 to 1.</param>
/// <param name="YuleK">Yule's characteristic (1944): the larger, the more words repeat.</param>
/// <param name="Maas">Maas' a² (1972), with logarithms to base 10: the larger, the poorer.</param>
public readonly record struct Diversity(
    int Words, int Types, double Ttr, double Mattr, double Mtld, double HdD, double YuleK, double Maas)
{
    // Most words occur a few times: what follows from a count is found once.
    private const int KnownCounts = 64;

    /// <summary>The diversity of a text.</summary>
    /// <param name="ids">A number for each word, the same for the same word.</param>
    /// <param name="options">Sizes and thresholds; null for the defaults.</param>
    public static Diversity Of(ReadOnlySpan<int> ids, DiversityOptions? options = null)
    {
        options ??= new();
        var words = WordTypes.Of(ids);
        return new(
            ids.Length,
            words.Counts.Length,
            (double)words.Counts.Length / ids.Length,
            MovingAverage(words, options.Window),
            (Factors(words, options.Threshold, fromEnd: false) + Factors(words, options.Threshold, fromEnd: true)) / 2,
            Sample(words, options.SampleSize),
            Repetition(words),
            Slope(words));
    }

    private static double MovingAverage(WordTypes words, int window)
    {
        if (words.Places.Length < window) return double.NaN;
        var (types, sum) = (0, 0L);
        var inside = new int[words.Counts.Length];
        for (var i = 0; i < words.Places.Length; i++)
        {
            if (inside[words.Places[i]]++ == 0) types++;
            if (i >= window && --inside[words.Places[i - window]] == 0) types--;
            if (i >= window - 1) sum += types;
        }

        return (double)sum / window / (words.Places.Length - window + 1);
    }

    /// <summary>Words over the number of stretches, the last of which counts as far as it has come; NaN where no word repeats.</summary>
    private static double Factors(WordTypes words, double threshold, bool fromEnd)
    {
        var seen = new int[words.Counts.Length];
        var (factors, types, length, stretch) = (0.0, 0, 0, 1);
        for (var i = 0; i < words.Places.Length; i++)
        {
            var type = words.Places[fromEnd ? words.Places.Length - 1 - i : i];
            length++;
            if (seen[type] != stretch)
            {
                seen[type] = stretch;
                types++;
            }

            if ((double)types / length >= threshold) continue;
            factors++;
            stretch++;
            (types, length) = (0, 0);
        }

        if (length > 0) factors += (1 - ((double)types / length)) / (1 - threshold);
        return factors == 0 ? double.NaN : words.Places.Length / factors;
    }

    private static double Sample(WordTypes words, int size)
    {
        var length = words.Places.Length;
        if (length < size) return double.NaN;
        var (sum, known) = (0.0, new double[KnownCounts]);
        foreach (var count in words.Counts)
        {
            if (count >= known.Length) sum += Drawn(length, count, size);
            else sum += known[count] == 0 ? known[count] = Drawn(length, count, size) : known[count];
        }

        return sum / size;
    }

    /// <summary>The probability that a sample has a word.</summary>
    private static double Drawn(int length, int count, int size)
    {
        var absent = 1.0;
        for (var drawn = 0; drawn < size && absent > 0; drawn++) absent *= Math.Max(0, length - count - drawn) / (double)(length - drawn);
        return 1 - absent;
    }

    private static double Repetition(WordTypes words)
    {
        double length = words.Places.Length;
        var squares = 0L;
        foreach (var count in words.Counts) squares += (long)count * count;
        return 1e4 * (squares - length) / (length * length);
    }

    private static double Slope(WordTypes words)
    {
        var length = PortableMath.Log10(words.Places.Length);
        return words.Places.Length < 2 ? double.NaN : (length - PortableMath.Log10(words.Counts.Length)) / (length * length);
    }
}
