using Analysis.Corpora;
using Analysis.Display;

namespace Analysis.Terms.KeyTerms;

/// <summary>
/// Two groups of articles word by word: the data of a scatter of one's frequencies against the other's, bounded in size. What the first group prefers most comes
/// first.
/// </summary>
public sealed class Comparison : ResultList<ComparedTerm>
{
    private readonly KeyTermList _all;
    private readonly ComparedTerm[] _terms;

    private Comparison(KeyTermList all, ComparisonOptions options, ComparedTerm[] terms) => (_all, Options, _terms) = (all, options, terms);

    /// <summary>How many words are kept.</summary>
    public ComparisonOptions Options { get; }

    /// <summary>The words that were counted.</summary>
    public Tokens Tokens => _all.Tokens;

    /// <summary>Both groups and their sizes.</summary>
    public IReadOnlyList<TermGroup> Groups => _all.Groups;

    /// <summary>The number of words that were compared.</summary>
    public int Compared => _all.Count;

    /// <inheritdoc/>
    public override int Count => _terms.Length;

    /// <inheritdoc/>
    public override ComparedTerm this[int index] => _terms[index];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Notes =>
        [.. _all.Notes, .. Compared > Count ? [$"{Count} of {Plural.Of(Compared, "word")}: those that differ most and the most frequent ones."] : Array.Empty<string>()];

    /// <summary>Everywhere that the first group uses a word.</summary>
    public OccurrenceList TargetOccurrences(ComparedTerm term) => _all.Occurrences(term.Term, 0);

    /// <summary>Everywhere that the second group uses a word.</summary>
    public OccurrenceList ReferenceOccurrences(ComparedTerm term) => _all.Occurrences(term.Term, 1);

    /// <summary>The articles of a group, by their places in the corpus.</summary>
    internal IReadOnlyList<int> ArticlesOf(int group) => _all.ArticlesOf(group);

    internal static Comparison Of(KeyTermList all, ComparisonOptions options)
    {
        var targets = Ranks([.. all.Rows.Select(row => row.Table.Both)]);
        var references = Ranks([.. all.Rows.Select(row => row.Table.FirstOnly)]);
        return new(all, options,
        [
            .. Chosen(all.Rows, options.MostTerms).Select(place =>
            {
                var term = all[place];
                return new ComparedTerm(term.Term, term.Count, term.ReferenceCount, term.PerMillion, term.ReferencePerMillion, targets[place], references[place],
                    term.Score, term.LogRatio, term.Corrected);
            }),
        ]);
    }

    /// <summary>The places of the words that are kept, ascending: rows are sorted by their score.</summary>
    private static int[] Chosen(IReadOnlyList<KeynessRow> rows, int most)
    {
        if (rows.Count <= most) return [.. Enumerable.Range(0, rows.Count)];
        var side = most / 4;
        var chosen = new SortedSet<int>(Enumerable.Range(0, side).Concat(Enumerable.Range(rows.Count - side, side)));
        foreach (var place in Enumerable.Range(0, rows.Count).OrderByDescending(place => rows[place].Table.First))
        {
            if (chosen.Count == most) break;
            chosen.Add(place);
        }

        return [.. chosen];
    }

    private static double[] Ranks(long[] counts)
    {
        var different = counts.Append(0).Distinct().Order().ToArray();
        return Array.ConvertAll(counts, count => different.Length == 1 ? 0 : (double)Array.BinarySearch(different, count) / (different.Length - 1));
    }

    private protected override IDisplayable Shown() => ToDataFrame().Table(new() { FirstRows = 20, LastRows = 20 });
}
