using Analysis.Statistics;

namespace Analysis.Benchmarks.Generating;

/// <summary>
/// Ranks of words, drawn one after the other. Known words come as often as a rank-frequency law of two regimes says: Zipf's with
/// Mandelbrot's shift among the common ones, a steeper one beyond. New words keep coming, so that their number grows as Heaps found:
/// types = K * tokens^<see cref="Growth"/>.
/// </summary>
/// <remarks>M. Gerlach, E. Altmann: Stochastic model for the vocabulary growth in natural languages. Physical Review X 3 (2013)
/// 021006: the steep regime's exponent is 1/<see cref="Growth"/>. Only + - * / are used: the ranks are the same on every machine.</remarks>
internal sealed class GrowingVocabulary
{
    /// <summary>Heaps' exponent, as measured on the bodies of reuters21578.jsonl.</summary>
    public const double Growth = 0.58;

    /// <summary>Zipf's exponent of the common words.</summary>
    public const double CommonExponent = 1.05;

    /// <summary>The exponent of the others.</summary>
    public const double RareExponent = 1 / Growth;

    // The first thousand words of reuters21578.jsonl are 410 different ones; this fixes K at about 7.5.
    private const int FirstTypes = 410;
    private const int FirstTokens = 1000;
    private const int CommonWords = 5000;
    private const double Shift = 2.7;

    private double[] _weightUpTo = new double[FirstTypes];
    private double _weight = 1;
    private long _tokens = FirstTokens;

    /// <summary>A vocabulary of the words that are known from the start.</summary>
    public GrowingVocabulary()
    {
        while (Types < FirstTypes) Add();
    }

    /// <summary>How many words are known by now.</summary>
    public int Types { get; private set; }

    /// <summary>The next word's rank, from 0, the commonest; a new word's is <see cref="Types"/> as it was.</summary>
    public int Next(SeededRandom random)
    {
        // d types / d tokens of Heaps' law is Growth * types / tokens.
        if (random.NextDouble() * ++_tokens < Growth * Types) return Add();
        var known = _weightUpTo.AsSpan(0, Types);
        var place = known.BinarySearch(random.NextDouble() * known[^1]);
        return Math.Min(place < 0 ? ~place : place + 1, Types - 1);
    }

    private int Add()
    {
        if (Types == _weightUpTo.Length) Array.Resize(ref _weightUpTo, 2 * Types);

        // The product of these factors falls as (rank + Shift)^-exponent does, without a power.
        if (Types > 0) _weight *= 1 - ((Types < CommonWords ? CommonExponent : RareExponent) / (Types + 1 + Shift));
        _weightUpTo[Types] = _weight + (Types > 0 ? _weightUpTo[Types - 1] : 0);
        return Types++;
    }
}
