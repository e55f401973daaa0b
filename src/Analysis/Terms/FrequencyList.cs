using Analysis.Corpora;
using Analysis.Display;
using Analysis.Text;

namespace Analysis.Terms;

/// <summary>The words of a corpus with their frequencies, the most frequent first, ties in ordinal order.</summary>
public sealed class FrequencyList : ResultList<TermFrequency>
{
    private readonly TermFrequency[] _terms;
    private readonly Tokens _tokens;

    private FrequencyList(Tokens tokens, FrequencyOptions options, TermFrequency[] terms)
    {
        _tokens = tokens;
        _terms = terms;
        Options = options;
    }

    /// <summary>Which words are listed.</summary>
    public FrequencyOptions Options { get; }

    /// <summary>The words that were counted.</summary>
    public Tokens Tokens => _tokens;

    /// <summary>What made the words: settings and version.</summary>
    public Tokenizer Tokenizer => _tokens.Tokenizer;

    /// <summary>The number of words that the shares refer to: all of the corpus, stop words among them.</summary>
    public int Words => _tokens.Count;

    /// <inheritdoc/>
    public override int Count => _terms.Length;

    /// <inheritdoc/>
    public override TermFrequency this[int index] => _terms[index];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Notes =>
    [
        FrequencyNotes.Base(_tokens, Options),
        FrequencyNotes.Interval("Low and High"),
        .. Words is > 0 and < FrequencyNotes.FewWords
            ? [$"A small corpus: one sentence more or less changes these shares. From about {Plural.Of(FrequencyNotes.FewWords, "word")} on they settle."]
            : Array.Empty<string>(),
    ];

    /// <summary>The first terms; all of them when there are fewer. Shares stay shares of the whole corpus.</summary>
    /// <param name="terms">How many, from 0.</param>
    public FrequencyList Top(int terms)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(terms);
        return new(_tokens, Options, [.. _terms.Take(terms)]);
    }

    /// <summary>A word's row, in whatever case it is given; null when it is not listed.</summary>
    /// <exception cref="ArgumentException">It is no word, or several.</exception>
    public TermFrequency? Find(string word)
    {
        var key = _tokens.Key(word);
        return Array.Find(_terms, term => term.Term == key);
    }

    /// <summary>Everywhere a listed word stands.</summary>
    public OccurrenceList Occurrences(TermFrequency term) => _tokens.OccurrencesOf(_tokens.Vocabulary.Find(term.Term));

    internal static FrequencyList Of(Tokens tokens, FrequencyOptions options)
    {
        int[] all = [.. Enumerable.Range(0, tokens.Corpus.Count)];
        var counts = TermCounts.Sum(tokens, [new GroupCounter(tokens).Count(all, out var words)]);
        return new(tokens, options, Array.ConvertAll(counts.Ranked(tokens, options), id => new TermFrequency(
            tokens.Vocabulary[id], counts.Count[id], TermCounts.PerThousand(counts.Count[id], words)!.Value, counts.Articles[id]) { Words = words }));
    }

    private protected override IDisplayable Shown() => DataFrame.FromRecords(_terms.Select(term => new
    {
        term.Term, term.Count, PerMillion = PerMillionWords.Shown(term.PerMillion), Low = PerMillionWords.Shown(term.PerMillionLow),
        High = PerMillionWords.Shown(term.PerMillionHigh), term.Articles,
    })).Table(new() { FirstRows = 40 });
}
