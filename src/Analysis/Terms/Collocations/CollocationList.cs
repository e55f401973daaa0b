using Analysis.Corpora;
using Analysis.Display;
using Analysis.Text;

namespace Analysis.Terms.Collocations;

/// <summary>Pairs of words that stand near each other in a sentence, by the measure that was chosen.</summary>
public sealed class CollocationList : ResultList<Collocation>
{
    private const int FewEvents = 5000;

    private readonly PairGround _ground;
    private readonly PairCounts _counts;
    private readonly RankedPair[] _pairs;
    private PairWindow? _window;

    private CollocationList(PairGround ground, CollocationOptions options, PairCounts counts, RankedPair[] pairs)
    {
        _ground = ground;
        _counts = counts;
        _pairs = pairs;
        Options = options;
    }

    /// <summary>Which pairs are counted, and how they are ordered.</summary>
    public CollocationOptions Options { get; }

    /// <summary>The words that were counted.</summary>
    /// <exception cref="InvalidOperationException">The list was made from totals, which hold no texts.</exception>
    public Tokens Tokens => _ground.Tokens ?? throw new InvalidOperationException(
        "These pairs were made from totals, which hold no texts. Ask the words of the corpus itself: tokens.Collocations().");

    /// <summary>What made the words: settings and version.</summary>
    /// <exception cref="InvalidOperationException">The list was made from totals, which name it in their notes.</exception>
    public Tokenizer Tokenizer => Tokens.Tokenizer;

    /// <inheritdoc/>
    public override int Count => _pairs.Length;

    /// <inheritdoc/>
    public override Collocation this[int index]
    {
        get
        {
            var (pair, probability, corrected) = _pairs[index];
            return new(_ground.Terms[pair.First], _ground.Terms[pair.Second], pair.Count, probability, corrected)
            {
                Articles = pair.Articles,
                Table = _counts.Table(pair),
            };
        }
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Notes =>
    [
        $"Words at most {Plural.Of(Options.Window, "place")} apart in a sentence, {(Options.Ordered ? "the first before the second" : "in either order")}, "
            + $"by {Options.Measure}; margins are counted in the same window. Pairs of fewer than {Options.MinimumCount} are not listed. Probabilities are of the "
            + $"log-likelihood, corrected by {Options.Correction}. {Plural.Of(_ground.Words, "word")}; {_ground.Tokenizer}.",
        .. _counts.Events is > 0 and < FewEvents
            ? ["A small corpus: a few sentences more or less change this order."]
            : Array.Empty<string>(),
    ];

    /// <summary>The first pairs; all of them when there are fewer.</summary>
    /// <param name="pairs">How many, from 0.</param>
    public CollocationList Top(int pairs)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(pairs);
        return Part([.. _pairs.Take(pairs)]);
    }

    /// <summary>The pairs whose corrected probability is at most a level.</summary>
    public CollocationList Significant(double level = 0.05) => Part(Array.FindAll(_pairs, pair => pair.Corrected <= level));

    /// <summary>Everywhere that a pair stands, from its first to its last word.</summary>
    /// <exception cref="InvalidOperationException">The list was made from totals, which hold no texts.</exception>
    public OccurrenceList Occurrences(Collocation pair) =>
        new($"{pair.Term} {pair.Collocate}", Tokens.Corpus, FirstOccurrences(pair, int.MaxValue), Tokenizer.ToString());

    /// <summary>The first places of a pair: a part of <see cref="Occurrences"/> that is read sooner.</summary>
    internal IReadOnlyList<ArticleSpan> FirstOccurrences(Collocation pair, int most)
    {
        // Kept: a chart asks for one pair after the other.
        _window ??= new(Tokens, Options);
        var places = _window.PlacesOf(Tokens.Vocabulary.Find(pair.Term), Tokens.Vocabulary.Find(pair.Collocate));
        return TokenSpans.Of(Tokens, places.Take(most));
    }

    internal static CollocationList Of(Tokens tokens, CollocationOptions options) =>
        Of(PairGround.Of(tokens), options, new PairCounter(tokens, options).Count(options.MinimumCount));

    internal static CollocationList Of(Tokens tokens, string word, CollocationOptions options)
    {
        var id = tokens.IdOf(word);
        return Of(PairGround.Of(tokens), options, new PairWindow(tokens, options).CountOf(id, options.MinimumCount));
    }

    internal static CollocationList Of(PairGround ground, CollocationOptions options, PairCounts counts) =>
        new(ground, options, counts, RankedPairs.Of(counts, options));

    private CollocationList Part(RankedPair[] pairs) => new(_ground, Options, _counts, pairs);

    private protected override IDisplayable Shown() => DataFrame.FromRecords(this.Take(40).Select(pair => new
    {
        pair.Term, pair.Collocate, pair.Count, pair.Articles, pair.Expected, pair.LogLikelihood, pair.Corrected, pair.Npmi, pair.LogDice,
        pair.DeltaPForward, pair.DeltaPBackward,
    })).Table(new() { FirstRows = 40 });
}
