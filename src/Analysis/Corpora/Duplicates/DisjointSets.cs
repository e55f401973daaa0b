namespace Analysis.Corpora.Duplicates;

/// <summary>Articles in groups that grow together; the smallest member names its group.</summary>
internal sealed class DisjointSets(int count)
{
    private readonly int[] _parents = [.. Enumerable.Range(0, count)];
    private readonly int[] _sizes = [.. Enumerable.Repeat(1, count)];

    /// <summary>The smallest member of the group that an article is in.</summary>
    public int Find(int article)
    {
        while (_parents[article] != article) article = _parents[article] = _parents[_parents[article]];
        return article;
    }

    /// <summary>Makes one group of two.</summary>
    public void Join(int a, int b)
    {
        (a, b) = (Find(a), Find(b));
        if (a == b) return;
        (a, b) = (Math.Min(a, b), Math.Max(a, b));
        _parents[b] = a;
        _sizes[a] += _sizes[b];
    }

    /// <summary>The number of members of the group that an article is in.</summary>
    public int SizeOf(int article) => _sizes[Find(article)];
}
