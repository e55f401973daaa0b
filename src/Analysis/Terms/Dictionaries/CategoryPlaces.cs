namespace Analysis.Terms.Dictionaries;

/// <summary>
/// Where the categories of a dictionary are met. Within one category places do not overlap: from left to right, the longest entry that
/// begins at a word is taken, and what begins inside it is passed over. Different categories do not mind each other.
/// </summary>
internal sealed class CategoryPlaces
{
    private readonly Tokens _tokens;
    private readonly EntryTrie _entries;
    private readonly int[] _longest;
    private readonly int[] _free;
    private readonly List<int> _found = [];
    private readonly int[] _sentences;

    public CategoryPlaces(Tokens tokens, TermDictionary dictionary)
    {
        _tokens = tokens;
        var numbers = dictionary.Categories.Select((category, number) => (category.Name, number)).ToDictionary(StringComparer.Ordinal);
        var above = dictionary.Categories.Select(category => category.Parent is null ? -1 : numbers[category.Parent]).ToArray();
        _entries = new(tokens, dictionary.Categories.SelectMany((category, number) =>
            category.Entries.SelectMany(entry => WithThoseAbove(number, above).Select(each => (entry, each)))));
        _longest = new int[above.Length];
        _free = new int[above.Length];
        _sentences = SentenceStarts.Of(tokens);
    }

    /// <summary>The places of all categories in an article, in the order of its words.</summary>
    /// <param name="article">Its place in the corpus.</param>
    /// <param name="take">Told a category's number and the words of a place.</param>
    public void Read(int article, Action<int, TokenRange> take)
    {
        var (from, to) = (_tokens.ArticleStarts[article], _tokens.ArticleStarts[article + 1]);
        Array.Fill(_free, from);
        var sentence = Array.BinarySearch(_sentences, from);
        sentence = sentence < 0 ? ~sentence : sentence;
        for (var word = from; word < to; word++)
        {
            while (_sentences[sentence] <= word) sentence++;
            _entries.Find(_tokens.Ids[word.._sentences[sentence]], _longest, _found);
            foreach (var category in _found)
            {
                if (_free[category] <= word)
                {
                    take(category, new(word, word + _longest[category] - 1));
                    _free[category] = word + _longest[category];
                }

                _longest[category] = 0;
            }

            _found.Clear();
        }
    }

    private static IEnumerable<int> WithThoseAbove(int category, int[] above)
    {
        for (; category >= 0; category = above[category]) yield return category;
    }
}
