using Analysis.Text;

namespace Analysis.Terms.Dictionaries;

/// <summary>
/// The entries of a dictionary as paths from matcher to matcher. A matcher is a word or a glob; which words of a vocabulary it matches
/// is found once, so that a place in a text is looked up by ids alone.
/// </summary>
internal sealed class EntryTrie
{
    private readonly Dictionary<QueryWord, int> _matchers = [];
    private readonly PathTree _paths = new();
    private readonly Dictionary<int, List<int>> _ends = [];
    private readonly int[][] _ofWord;

    /// <param name="tokens">Whose words are matched.</param>
    /// <param name="entries">Entries and the number of their category.</param>
    public EntryTrie(Tokens tokens, IEnumerable<(string Entry, int Category)> entries)
    {
        foreach (var (entry, category) in entries)
        {
            var node = PathTree.Root;
            foreach (var word in QueryWords.Of(tokens, entry)) node = _paths.Add(node, MatcherOf(word));
            // An entry of which the tokenizer takes no word.
            if (node == PathTree.Root) continue;
            if (!_ends.TryGetValue(node, out var categories)) _ends.Add(node, categories = []);
            if (!categories.Contains(category)) categories.Add(category);
        }

        _ofWord = Matched(tokens.Vocabulary);
    }

    /// <summary>Finds the entries that some words begin with.</summary>
    /// <param name="words">The ids of the words up to the end of their sentence.</param>
    /// <param name="longest">By category, the words of its longest entry there; extended, never made smaller.</param>
    /// <param name="found">Where categories are added that had no entry there before.</param>
    public void Find(ReadOnlySpan<int> words, int[] longest, List<int> found)
    {
        if (_ofWord[words[0]].Length > 0) Find(words, 0, PathTree.Root, longest, found);
    }

    private void Find(ReadOnlySpan<int> words, int at, int node, int[] longest, List<int> found)
    {
        foreach (var matcher in _ofWord[words[at]])
        {
            if (!_paths.TryStep(node, matcher, out var next)) continue;
            foreach (var category in _ends.GetValueOrDefault(next) ?? [])
            {
                if (longest[category] == 0) found.Add(category);
                longest[category] = Math.Max(longest[category], at + 1);
            }

            if (at + 1 < words.Length) Find(words, at + 1, next, longest, found);
        }
    }

    private int MatcherOf(QueryWord word)
    {
        if (!_matchers.TryGetValue(word, out var matcher)) _matchers.Add(word, matcher = _matchers.Count);
        return matcher;
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
}
