namespace Analysis.Terms;

/// <summary>Words by groups of articles: which words, in which order, and how often each group uses them.</summary>
internal sealed class GroupCounts
{
    private readonly GroupCell[][] _cells;

    /// <summary>Counts words by group.</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="options">Which of them are listed, judged by the articles of all groups together.</param>
    /// <param name="groups">The articles of each group, by their place in the corpus.</param>
    public GroupCounts(Tokens tokens, FrequencyOptions options, IReadOnlyList<(string Name, int[] Articles)> groups)
    {
        Tokens = tokens;
        Options = options;
        _cells = new GroupCell[groups.Count][];
        var sizes = new TermGroup[groups.Count];
        var counter = new GroupCounter(tokens);
        for (var i = 0; i < groups.Count; i++)
        {
            _cells[i] = counter.Count(groups[i].Articles, out var words);
            sizes[i] = new(groups[i].Name, groups[i].Articles.Length, words);
        }

        Groups = sizes;
        Ids = TermCounts.Sum(tokens, _cells).Ranked(tokens, options);
    }

    private GroupCounts(GroupCounts source, int[] ids)
    {
        (Tokens, Options, Groups, _cells) = (source.Tokens, source.Options, source.Groups, source._cells);
        Ids = ids;
    }

    public Tokens Tokens { get; }

    public FrequencyOptions Options { get; }

    public IReadOnlyList<TermGroup> Groups { get; }

    /// <summary>The words listed, the most frequent first.</summary>
    public int[] Ids { get; }

    /// <summary>The number of rows of the long table: a row for each word and group.</summary>
    public int Rows => checked(Ids.Length * Groups.Count);

    public string Term(int rank) => Tokens.Vocabulary[Ids[rank]];

    /// <summary>Occurrences of a listed word in a group, and the number of the group's articles that use it.</summary>
    public (int Count, int Articles) At(int rank, int group)
    {
        var cells = _cells[group];
        var (low, high) = (0, cells.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (cells[middle].Id < Ids[rank]) low = middle + 1;
            else high = middle;
        }

        return low < cells.Length && cells[low].Id == Ids[rank] ? (cells[low].Count, cells[low].Articles) : (0, 0);
    }

    public GroupCounts Top(int terms)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(terms);
        return new(this, [.. Ids.Take(terms)]);
    }

    /// <summary>Only these words, in this order; words that the corpus does not use are left out.</summary>
    public GroupCounts Only(IEnumerable<string> words) =>
        new(this, [.. words.Select(Tokens.IdOf).Where(id => id >= 0).Distinct()]);
}
