using Analysis.Display;

namespace Analysis.Terms;

/// <summary>
/// The words of a corpus by groups of its articles. As a list it has a row for each word and group, words by their frequency in
/// all groups together (ties in ordinal order), groups by name with '(unknown)' last. As a table it has a row a word and a column
/// a group.
/// </summary>
public sealed class GroupedFrequencyList : ResultList<GroupedTermFrequency>
{
    private const int TermsShown = 25;

    private readonly GroupCounts _counts;

    private GroupedFrequencyList(GroupCounts counts, Func<Corpora.Article, string> groupOf) => (_counts, GroupOf) = (counts, groupOf);

    /// <summary>The words that were counted.</summary>
    public Tokens Tokens => _counts.Tokens;

    /// <summary>The name of the group that an article is in.</summary>
    public Func<Corpora.Article, string> GroupOf { get; }

    /// <summary>The groups and their sizes.</summary>
    public IReadOnlyList<TermGroup> Groups => _counts.Groups;

    /// <summary>The number of words listed.</summary>
    public int Terms => _counts.Ids.Length;

    /// <summary>Which words are listed.</summary>
    public FrequencyOptions Options => _counts.Options;

    /// <inheritdoc/>
    public override int Count => _counts.Rows;

    /// <inheritdoc/>
    public override GroupedTermFrequency this[int index]
    {
        get
        {
            var (rank, group) = Math.DivRem(index, Groups.Count);
            var (count, articles) = _counts.At(rank, group);
            return new(_counts.Term(rank), Groups[group].Name, count, TermCounts.PerThousand(count, Groups[group].Words), articles) { Words = Groups[group].Words };
        }
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Notes =>
    [
        FrequencyNotes.Base(_counts.Tokens, Options),
        FrequencyNotes.Interval("In ToDataFrame() PerMillionLow and PerMillionHigh"),
        .. FrequencyNotes.Small(Groups, "groups"),
        .. Terms > TermsShown
            ? [$"The first {TermsShown} of {Terms} terms by total count: Only(...) chooses others, ToDataFrame() has all."]
            : Array.Empty<string>(),
    ];

    /// <summary>The most frequent words of all groups together.</summary>
    /// <param name="terms">How many, from 0.</param>
    public GroupedFrequencyList Top(int terms) => new(_counts.Top(terms), GroupOf);

    /// <summary>Only these words, in this order, stop words among them if they are asked for.</summary>
    /// <exception cref="ArgumentException">One of them is no word, or several.</exception>
    public GroupedFrequencyList Only(params IEnumerable<string> words) => new(_counts.Only(words), GroupOf);

    private int Total(int rank) => Enumerable.Range(0, Groups.Count).Sum(group => _counts.At(rank, group).Count);

    /// <summary>A row a word, with each group's occurrences per thousand words in a column of its own.</summary>
    public DataFrame ToWideDataFrame()
    {
        var ranks = Enumerable.Range(0, Terms).ToArray();
        // A group may be called 'Term' or 'Total': its column then gets its kind added.
        var taken = new HashSet<string>(["Term", "Total"], StringComparer.Ordinal);
        return new(
        [
            Data.Column.Of("Term", ranks.Select(_counts.Term)),
            Data.Column.Of("Total", ranks.Select(Total)),
            .. Groups.Select((group, at) => Data.Column.Of(
                taken.Add(group.Name) ? group.Name : group.Name + " (group)",
                ranks.Select(rank => TermCounts.PerThousand(_counts.At(rank, at).Count, group.Words)))),
        ]);
    }

    internal static GroupedFrequencyList Of(Tokens tokens, Func<Corpora.Article, string?> key, FrequencyOptions options)
    {
        var groups = Enumerable.Range(0, tokens.Corpus.Count)
            .GroupBy(article => key(tokens.Corpus[article]) ?? TermGroup.Unknown)
            .OrderBy(group => group.Key == TermGroup.Unknown)
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (group.Key, group.ToArray()));
        return new(new(tokens, options, [.. groups]), article => key(article) ?? TermGroup.Unknown);
    }

    private protected override IDisplayable Shown() =>
        Top(Math.Min(Terms, TermsShown)).ToWideDataFrame().Table(new() { FirstRows = TermsShown });
}
