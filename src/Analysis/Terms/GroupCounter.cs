using System.Runtime.CompilerServices;

namespace Analysis.Terms;

/// <summary>
/// Counts the words of one group of articles after the other, in time that follows the group's size, not the vocabulary's.
/// </summary>
internal sealed class GroupCounter
{
    private readonly Tokens _tokens;
    private readonly int[] _count;
    private readonly int[] _articles;
    private readonly int[] _last;
    private readonly List<int> _used = [];

    public GroupCounter(Tokens tokens)
    {
        _tokens = tokens;
        _count = new int[tokens.Vocabulary.Count];
        _articles = new int[tokens.Vocabulary.Count];
        _last = new int[tokens.Vocabulary.Count];
    }

    /// <summary>The words that a group uses, by their ids.</summary>
    /// <param name="articles">The group's articles, by their place in the corpus; no article is in two groups.</param>
    /// <param name="words">The number of all its words.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public GroupCell[] Count(IReadOnlyList<int> articles, out int words)
    {
        words = 0;
        foreach (var article in articles)
        {
            var ids = _tokens.Of(article);
            words += ids.Length;
            foreach (var id in ids)
            {
                if (_count[id]++ == 0) _used.Add(id);
                if (_last[id] == article + 1) continue;
                _last[id] = article + 1;
                _articles[id]++;
            }
        }

        _used.Sort();
        var cells = new GroupCell[_used.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            var id = _used[i];
            cells[i] = new(id, _count[id], _articles[id]);
            _count[id] = _articles[id] = 0;
        }

        _used.Clear();
        return cells;
    }
}
