using Analysis.Text;

namespace Analysis.Terms.Dictionaries;

/// <summary>
/// The entries of a dictionary as paths from matcher to matcher. A matcher is a word or a glob; which words of a vocabulary it matches
/// is found once, so that a place in a text is looked up by ids alone.
/// </summary>
internal sealed class EntryTrie
{
    private readonly Dictionary<QueryWord, int> _matchers = [];
    private readonly Dictionary<long, int> _next = [];
    private readonly List<List<int>?> _ends = [null];
    private readonly int[][] _ofWord;

    /// <param name="tokens">Whose words are matched.</param>
    /// <param name="entries">Entries and the number of their category.</param>
    public EntryTrie(Tokens tokens, IEnumerable<(string Entry, int Category)> entries)
    {
        foreach (var (entry, category) in entries)
        {
            var node = 0;
            foreach (var word in QueryWords.Of(tokens, entry)) node = Child(node, word);
            // An entry of which the tokenizer takes no word.
            if (node == 0) continue;
            _ends[node] ??= [];
            if (!_ends[node]!.Contains(category)) _ends[node]!.Add(category);
        }

        _ofWord = Matched(tokens.Vocabulary);
    }

    /// <summary>Finds the entries that some words begin with.</summary>
    /// <param name="words">The ids of the words up to the end of their sentence.</param>
    /// <param name="longest">By category, the words of its longest entry there; extended, never made smaller.</param>
    /// <param name="found">Where categories are added that had no entry there before.</param>
    public void Find(ReadOnlySpan<int> words, int[] longest, List<int> found)
    {
        if (_ofWord[words[0]].Length > 0) Find(words, 0, 0, longest, found);
    }

    private void Find(ReadOnlySpan<int> words, int at, int node, int[] longest, List<int> found)
    {
        foreach (var matcher in _ofWord[words[at]])
        {
            if (!_next.TryGetValue(Key(node, matcher), out var next)) continue;
            foreach (var category in _ends[next] ?? [])
            {
                if (longest[category] == 0) found.Add(category);
                longest[category] = Math.Max(longest[category], at + 1);
            }

            if (at + 1 < words.Length) Find(words, at + 1, next, longest, found);
        }
    }

    private int Child(int node, QueryWord word)
    {
        if (!_matchers.TryGetValue(word, out var matcher)) _matchers.Add(word, matcher = _matchers.Count);
        if (_next.TryGetValue(Key(node, matcher), out var child)) return child;
        _next.Add(Key(node, matcher), child = _ends.Count);
        _ends.Add(null);
        return child;
    }

    /// <summary>By word id, the matchers that match it.</summary>
    private int[][] Matched(Vocabulary vocabulary)
    {
        var matchers = new List<int>?[vocabulary.Count];
        var sorted = new SortedWords(vocabulary);
        foreach (var (word, matcher) in _matchers)
        {
            if (word.IsGlob)
            {
                foreach (var id in sorted.Matching(word.Text)) (matchers[id] ??= []).Add(matcher);
            }
            else if (vocabulary.Find(word.Text) is var id and >= 0)
            {
                (matchers[id] ??= []).Add(matcher);
            }
        }

        return Array.ConvertAll(matchers, list => list?.ToArray() ?? []);
    }

    private static long Key(int node, int matcher) => ((long)node << 32) | (uint)matcher;
}
