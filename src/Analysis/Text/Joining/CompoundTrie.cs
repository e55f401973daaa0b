namespace Analysis.Text.Joining;

/// <summary>Expressions as paths from word to word, words being small numbers: those that are in no expression have none.</summary>
internal sealed class CompoundTrie
{
    private readonly Vocabulary _words = new();
    private readonly PathTree _paths = new();
    private readonly Dictionary<int, string> _names = [];

    /// <param name="expressions">For each expression its words as they are counted; those of one word are passed over.</param>
    public CompoundTrie(IEnumerable<IReadOnlyList<string>> expressions)
    {
        foreach (var words in expressions.Where(words => words.Count > 1))
        {
            var node = PathTree.Root;
            foreach (var word in words) node = _paths.Add(node, _words.GetOrAdd(word));
            _names[node] = string.Join('_', words);
            Longest = Math.Max(Longest, words.Count);
        }
    }

    /// <summary>The number of places on the paths.</summary>
    public int Nodes => _paths.Count;

    /// <summary>The words of the longest expression.</summary>
    public int Longest { get; }

    /// <summary>A word's number, or -1 where it is in no expression.</summary>
    public int WordOf(ReadOnlySpan<char> word) => _words.Find(word);

    /// <summary>The name of the expression that ends at a node.</summary>
    public string NameOf(int node) => _names[node];

    /// <summary>The longest expression that some words begin with.</summary>
    /// <param name="words">The words' numbers.</param>
    /// <param name="node">Where it ends.</param>
    /// <returns>The number of its words; 0 where there is none.</returns>
    public int Match(ReadOnlySpan<int> words, out int node)
    {
        (node, var longest) = (PathTree.Root, 0);
        for (var (i, at) = (0, PathTree.Root); i < words.Length && words[i] >= 0 && _paths.TryStep(at, words[i], out at); i++)
        {
            if (_names.ContainsKey(at)) (node, longest) = (at, i + 1);
        }

        return longest;
    }

    /// <summary>Words in a row with expressions as one: where each begins, how many words it has, and the name of an expression.</summary>
    /// <param name="words">The words as they are counted.</param>
    public IEnumerable<(int First, int Count, string? Name)> Runs(IReadOnlyList<string> words)
    {
        var numbers = words.Select(word => WordOf(word)).ToArray();
        for (var i = 0; i < numbers.Length;)
        {
            var length = Match(numbers.AsSpan(i), out var node);
            yield return length == 0 ? (i, 1, null) : (i, length, NameOf(node));
            i += Math.Max(1, length);
        }
    }
}
