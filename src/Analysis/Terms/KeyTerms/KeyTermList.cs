using Analysis.Corpora;
using Analysis.Display;
using Analysis.Text;

namespace Analysis.Terms.KeyTerms;

/// <summary>
/// The words by which groups of articles differ. Groups by name; in each the word that it prefers most comes first and the one that it avoids most last.
/// </summary>
public sealed class KeyTermList : ResultList<KeyTerm>
{
    private const int TermsShown = 15;

    private readonly Tokens _tokens;
    private readonly KeynessRow[] _rows;
    private readonly int[][] _articles;

    private KeyTermList(Tokens tokens, KeynessOptions options, IReadOnlyList<TermGroup> groups, int[][] articles, string reference, KeynessRow[] rows)
    {
        _tokens = tokens;
        _articles = articles;
        _rows = rows;
        Options = options;
        Groups = groups;
        Reference = reference;
    }

    /// <summary>Which words are compared, and how.</summary>
    public KeynessOptions Options { get; }

    /// <summary>The words that were counted.</summary>
    public Tokens Tokens => _tokens;

    /// <summary>What made the words: settings and version.</summary>
    public Tokenizer Tokenizer => _tokens.Tokenizer;

    /// <summary>The groups and their sizes; where there is a reference among the articles, it is the last one.</summary>
    public IReadOnlyList<TermGroup> Groups { get; }

    /// <summary>What the groups are compared with.</summary>
    public string Reference { get; }

    /// <inheritdoc/>
    public override int Count => _rows.Length;

    /// <inheritdoc/>
    public override KeyTerm this[int index]
    {
        get
        {
            var row = _rows[index];
            return new(_tokens.Vocabulary[row.Id], Groups[row.Group].Name, row.Score, row.Probability, row.Corrected,
                (int)row.Table.Both, row.Table.FirstOnly, row.Articles, row.ReferenceArticles < 0 ? null : row.ReferenceArticles, row.DpNorm)
            {
                Table = row.Table,
            };
        }
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Notes =>
    [
        $"Compared with {Reference}, by {Options.Test}; positive scores are words that the group prefers. Probabilities are corrected by "
            + $"{Options.Correction}. Words are not independent of each other: a small one says less than it seems to. DpNorm near 1: few articles are behind it. "
            + $"Occurrences are in {Plural.Of(_tokens.Count, "word")}; {Tokenizer}.",
        .. FrequencyNotes.Small(Groups, "groups"),
    ];

    /// <summary>The words that each group prefers most.</summary>
    /// <param name="terms">How many of each group, from 0.</param>
    public KeyTermList Top(int terms) => Part(TermSelection.FirstOfEach(_rows.Where(row => row.Score > 0), row => row.Group, terms));

    /// <summary>The words that each group avoids most, the most avoided one first.</summary>
    /// <param name="terms">How many of each group, from 0.</param>
    public KeyTermList Bottom(int terms) =>
        Part(TermSelection.FirstOfEach(_rows.Where(row => row.Score < 0).OrderBy(row => row.Group).ThenBy(row => row.Score), row => row.Group, terms));

    /// <summary>The words whose corrected probability is at most a level.</summary>
    public KeyTermList Significant(double level = 0.05) => Part(Array.FindAll(_rows, row => row.Corrected <= level));

    /// <summary>The words of one group.</summary>
    /// <exception cref="KeyNotFoundException">There is no such group.</exception>
    public KeyTermList For(string group)
    {
        var place = Groups.ToList().FindIndex(known => known.Name == group);
        return place >= 0
            ? Part(Array.FindAll(_rows, row => row.Group == place))
            : throw new KeyNotFoundException($"There is no group '{group}': there are {string.Join(", ", Groups.Select(known => known.Name))}.");
    }

    /// <summary>Everywhere that the row's group uses its word.</summary>
    public OccurrenceList Occurrences(KeyTerm term) => Occurrences(term.Term, Groups.ToList().FindIndex(group => group.Name == term.Group));

    internal IReadOnlyList<KeynessRow> Rows => _rows;

    /// <summary>The articles of a group, by their places in the corpus.</summary>
    internal IReadOnlyList<int> ArticlesOf(int group) => _articles[group];

    internal OccurrenceList Occurrences(string term, int group) => ArticleGroups.Occurrences(_tokens, term, _articles[group]);

    internal static KeyTermList Between(Tokens tokens, (string Name, int[] Articles)[] groups, KeynessOptions options)
    {
        var (sizes, cells, articles) = Counted(tokens, groups);
        return new(tokens, options, sizes, articles, "all other groups", KeynessTable.AgainstOthers(tokens, options, sizes, cells, articles));
    }

    internal static KeyTermList Of(Tokens tokens, int[] target, int[] reference, KeynessOptions options)
    {
        if (target.Intersect(reference).Any())
            throw new ArgumentException("An article is both in the group and in the reference: choose them apart.", nameof(reference));
        var (sizes, cells, articles) = Counted(tokens, [("target", target), ("reference", reference)]);
        return new(tokens, options, sizes, articles, "the reference", KeynessTable.AgainstOne(tokens, options, sizes, cells, target));
    }

    internal static KeyTermList Of(Tokens tokens, ReferenceList reference, KeynessOptions options)
    {
        var (sizes, cells, articles) = Counted(tokens, [("corpus", [.. Enumerable.Range(0, tokens.Corpus.Count)])]);
        return new(tokens, options, sizes, articles, $"the list '{reference.Name}' of {Plural.Of(reference.Words, "word")}",
            KeynessTable.AgainstList(tokens, options, cells[0], articles[0], reference));
    }

    private static (TermGroup[] Sizes, GroupCell[][] Cells, int[][] Articles) Counted(Tokens tokens, (string Name, int[] Articles)[] groups)
    {
        var counter = new GroupCounter(tokens);
        var cells = new GroupCell[groups.Length][];
        var sizes = new TermGroup[groups.Length];
        for (var i = 0; i < groups.Length; i++)
        {
            cells[i] = counter.Count(groups[i].Articles, out var words);
            sizes[i] = new(groups[i].Name, groups[i].Articles.Length, words);
        }

        return (sizes, cells, Array.ConvertAll(groups, group => group.Articles));
    }

    private KeyTermList Part(KeynessRow[] rows) => new(_tokens, Options, Groups, _articles, Reference, rows);

    private protected override IDisplayable Shown() => DataFrame.FromRecords(Top(TermsShown).Concat(Bottom(TermsShown)).Select(term => new
    {
        term.Group, term.Term, term.Score, term.Corrected, term.Count, term.ReferenceCount, term.PerMillion, term.ReferencePerMillion,
        term.LogRatio, term.LogRatioLow, term.LogRatioHigh, term.Articles, term.DpNorm,
    })).Table(new() { FirstRows = 40, LastRows = 20 });
}
