using Analysis.Corpora;
using Analysis.Display;
using Analysis.Statistics;
using Analysis.Text;

namespace Analysis.Terms.Collocations;

/// <summary>Words in a row within sentences, those that belong together most certainly first.</summary>
public sealed class PhraseList : ResultList<Phrase>
{
    private readonly Tokens _tokens;
    private readonly Phrase[] _phrases;

    private PhraseList(Tokens tokens, PhraseOptions options, long places, Phrase[] phrases)
    {
        _tokens = tokens;
        _phrases = phrases;
        Options = options;
        Places = places;
    }

    /// <summary>Which words in a row are listed.</summary>
    public PhraseOptions Options { get; }

    /// <summary>The number of places where so many words stand in a row in a sentence.</summary>
    public long Places { get; }

    /// <summary>What made the words: settings and version.</summary>
    public Tokenizer Tokenizer => _tokens.Tokenizer;

    /// <inheritdoc/>
    public override int Count => _phrases.Length;

    /// <inheritdoc/>
    public override Phrase this[int index] => _phrases[index];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Notes =>
    [
        $"{Options.Words} words in a row in a sentence, by the z-score of their interaction, among {Plural.Of(Places, "place")}. Phrases of fewer than "
            + $"{Options.MinimumCount} are not listed. Probabilities are corrected by {Options.Correction}. {Tokenizer}.",
        .. _tokens.Count is > 0 and < FrequencyNotes.FewWords ? ["A small corpus: a few sentences more or less change this order."] : Array.Empty<string>(),
    ];

    /// <summary>The first phrases; all of them when there are fewer.</summary>
    /// <param name="phrases">How many, from 0.</param>
    public PhraseList Top(int phrases)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(phrases);
        return new(_tokens, Options, Places, [.. _phrases.Take(phrases)]);
    }

    /// <summary>Everywhere that a phrase stands within a sentence.</summary>
    public OccurrenceList Occurrences(Phrase phrase)
    {
        var ids = Array.ConvertAll(phrase.Text.Split(' '), word => _tokens.Vocabulary.Find(word));
        var sentences = SentenceStarts.Of(_tokens);
        var places = new List<TokenRange>();
        for (var sentence = 0; sentence + 1 < sentences.Length; sentence++)
        {
            for (var i = sentences[sentence]; i + ids.Length <= sentences[sentence + 1]; i++)
            {
                if (_tokens.Ids[i] == ids[0] && _tokens.Ids.Slice(i, ids.Length).SequenceEqual(ids)) places.Add(new(i, i + ids.Length - 1));
            }
        }

        return new(phrase.Text, _tokens.Corpus, TokenSpans.Of(_tokens, places), Tokenizer.ToString());
    }

    internal static PhraseList Of(Tokens tokens, PhraseOptions options)
    {
        var isStopWord = tokens.Marked(options.StopWords);
        var sentences = SentenceStarts.Of(tokens);
        var runs = FrequentRuns.Of(tokens, sentences, options.Words, Math.Max(1, options.MinimumCount));
        runs.RemoveAll(run => IsStopWord(run.First) || IsStopWord(run.First + options.Words - 1));
        var patterns = new RunPatterns(tokens, sentences, options.Words, runs);
        var lambdas = new Lambda[runs.Count];
        for (var run = 0; run < lambdas.Length; run++) lambdas[run] = Lambda.Of(patterns.Cells(run));
        var probabilities = Array.ConvertAll(lambdas, lambda => NormalDistribution.TwoSided(lambda.Z));
        var corrected = MultipleTests.Correct(probabilities, options.Correction);
        return new(tokens, options, patterns.Places,
        [
            .. Enumerable.Range(0, runs.Count)
                .OrderByDescending(run => lambdas[run].Z)
                .Select(run => new Phrase(TextOf(runs[run].First), runs[run].Count, lambdas[run].Value, lambdas[run].Z, probabilities[run], corrected[run])),
        ]);

        bool IsStopWord(int token) => isStopWord[tokens.Ids[token]];

        string TextOf(int first) => string.Join(' ', Enumerable.Range(first, options.Words).Select(token => tokens.Vocabulary[tokens.Ids[token]]));
    }

    private protected override IDisplayable Shown() => ToDataFrame().Table(new() { FirstRows = 40 });
}
