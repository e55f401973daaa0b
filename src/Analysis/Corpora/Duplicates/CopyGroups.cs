namespace Analysis.Corpora.Duplicates;

/// <summary>Articles with the same words in the same order, and what stands for each group.</summary>
internal sealed class CopyGroups
{
    private readonly Dictionary<int, List<int>> _members = [];

    /// <summary>Groups articles; those without a word are in none.</summary>
    public CopyGroups(ArticleWords[] articles)
    {
        var first = new Dictionary<(ulong, int), int>();
        var firsts = new List<int>();
        for (var i = 0; i < articles.Length; i++)
        {
            var words = articles[i];
            if (words.Count == 0) continue;
            if (first.TryAdd((Shingles.At(words, 0, words.Count), words.Count), i))
            {
                firsts.Add(i);
                continue;
            }

            var leader = first[(Shingles.At(words, 0, words.Count), words.Count)];
            if (!_members.TryGetValue(leader, out var members)) _members[leader] = members = [leader];
            members.Add(i);
        }

        Firsts = [.. firsts];
    }

    /// <summary>The first article of each group, ascending; one without a copy is a group of its own.</summary>
    public int[] Firsts { get; }

    /// <summary>The groups of two and more articles.</summary>
    public IEnumerable<IReadOnlyList<int>> Copies => _members.OrderBy(group => group.Key).Select(group => group.Value);

    /// <summary>The articles of a group, by its first.</summary>
    public IReadOnlyList<int> Of(int first) => _members.TryGetValue(first, out var members) ? members : [first];
}
