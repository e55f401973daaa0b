using Analysis.Corpora;
using Analysis.Statistics;

namespace Analysis.Terms.Laws;

/// <summary>How the vocabulary grows with the corpus, in the order of its articles, with Heaps' law fitted.</summary>
public sealed class VocabularyGrowth : ResultList<GrowthPoint>
{
    // The law is one of logarithms: points are spread evenly along them.
    private const int Points = 60;
    private const int FirstPoint = 10;

    private readonly Tokens _tokens;
    private readonly (long Words, long Types)[] _growth;

    private VocabularyGrowth(Tokens tokens, (long Words, long Types)[] growth)
    {
        (_tokens, _growth) = (tokens, growth);
        Fit = growth.Length < 2 ? null : HeapsFit.Of(growth);
    }

    /// <summary>The words that were counted.</summary>
    public Tokens Tokens => _tokens;

    /// <summary>The fitted law; null for a corpus of a few words.</summary>
    public HeapsFit? Fit { get; }

    /// <inheritdoc/>
    public override int Count => _growth.Length;

    /// <inheritdoc/>
    public override GrowthPoint this[int index] =>
        new(_growth[index].Words, _growth[index].Types, Fit?.Expected(_growth[index].Words) ?? _growth[index].Types);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Notes => Fit is not { } fit
        ? ["Too few words for a law."]
        :
        [
            FormattableString.Invariant($"Heaps' law: {fit.Factor:F1} times the number of words to the power of {fit.Exponent:F3}; ")
                + FormattableString.Invariant($"it explains {fit.RSquared:P1} of the logarithms' variance. ")
                + $"In the order of {Plural.Of(_tokens.Corpus.Count, "article")}; {_tokens.Tokenizer}.",
        ];

    internal static VocabularyGrowth Of(Tokens tokens)
    {
        var growth = new List<(long, long)>();
        var types = 0;
        double next = FirstPoint;
        var step = tokens.Count <= FirstPoint ? 2 : PortableMath.Power((double)tokens.Count / FirstPoint, 1.0 / Points);
        for (var i = 0; i < tokens.Ids.Length; i++)
        {
            // Ids are in the order of first occurrence.
            types = Math.Max(types, tokens.Ids[i] + 1);
            if (i + 1 < next && i + 1 < tokens.Ids.Length) continue;
            growth.Add((i + 1, types));
            while (next <= i + 1) next *= step;
        }

        return new(tokens, [.. growth]);
    }
}
