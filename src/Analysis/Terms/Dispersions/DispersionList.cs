using Analysis.Corpora;
using Analysis.Display;
using Analysis.Statistics;
using Analysis.Text;

namespace Analysis.Terms.Dispersions;

/// <summary>The words of a corpus with how evenly they are spread over its parts, the most frequent first.</summary>
public sealed class DispersionList : ResultList<TermDispersion>
{
    private const int FewParts = 5;

    private readonly Tokens _tokens;
    private readonly TermDispersion[] _terms;

    private DispersionList(Tokens tokens, FrequencyOptions options, IReadOnlyList<TermGroup> parts, TermDispersion[] terms)
    {
        _tokens = tokens;
        _terms = terms;
        Options = options;
        Parts = parts;
    }

    /// <summary>Which words are listed.</summary>
    public FrequencyOptions Options { get; }

    /// <summary>The parts and their sizes.</summary>
    public IReadOnlyList<TermGroup> Parts { get; }

    /// <summary>What made the words: settings and version.</summary>
    public Tokenizer Tokenizer => _tokens.Tokenizer;

    /// <inheritdoc/>
    public override int Count => _terms.Length;

    /// <inheritdoc/>
    public override TermDispersion this[int index] => _terms[index];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Notes =>
    [
        $"{Plural.Of(_tokens.Count, "word")} in {Plural.Of(Parts.Count, "part")}, whose sizes are taken into account. A rare word is in few parts whatever it means: "
            + $"compare words of about the same count. {Tokenizer}.",
        .. Parts.Count < FewParts ? [$"Few parts: with {Parts.Count} these measures say little."] : Array.Empty<string>(),
    ];

    /// <summary>The first terms; all of them when there are fewer.</summary>
    /// <param name="terms">How many, from 0.</param>
    public DispersionList Top(int terms)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(terms);
        return new(_tokens, Options, Parts, [.. _terms.Take(terms)]);
    }

    /// <summary>A word's row, in whatever case it is given; null when it is not listed.</summary>
    /// <exception cref="ArgumentException">It is no word, or several.</exception>
    public TermDispersion? Find(string word)
    {
        var key = _tokens.Key(word);
        return Array.Find(_terms, term => term.Term == key);
    }

    /// <summary>Everywhere a listed word stands.</summary>
    public OccurrenceList Occurrences(TermDispersion term) => _tokens.OccurrencesOf(_tokens.Vocabulary.Find(term.Term));

    internal static DispersionList Of(Tokens tokens, (string Name, int[] Articles)[] groups, FrequencyOptions options)
    {
        var counter = new GroupCounter(tokens);
        var cells = new GroupCell[groups.Length][];
        var sizes = new int[groups.Length];
        for (var i = 0; i < groups.Length; i++) cells[i] = counter.Count(groups[i].Articles, out sizes[i]);
        var counts = TermCounts.Sum(tokens, cells);
        var parts = new CorpusParts(sizes);
        var tallies = new DispersionTally[tokens.Vocabulary.Count];
        for (var i = 0; i < groups.Length; i++)
        {
            foreach (var cell in cells[i]) tallies[cell.Id].Add(cell.Count, counts.Count[cell.Id], sizes[i], parts);
        }

        return new(tokens, options, [.. groups.Select((group, i) => new TermGroup(group.Name, group.Articles.Length, sizes[i]))],
            Array.ConvertAll(counts.Ranked(tokens, options), id =>
            {
                var found = tallies[id].Dispersion(parts);
                return new TermDispersion(tokens.Vocabulary[id], counts.Count[id], found.Range, found.JuillandD, found.Dp, found.DpNorm,
                    found.RosengrenS, found.KlDivergence);
            }));
    }

    private protected override IDisplayable Shown() => ToDataFrame().Table(new() { FirstRows = 40 });
}
