using Analysis.Text;

namespace Analysis.Terms.Concordances;

/// <summary>Words in a row, each of them one or, with '*' and '?', any of several of the vocabulary.</summary>
internal sealed class WordPattern
{
    private readonly bool[][] _isWord;
    private readonly int[]? _only;

    private WordPattern(bool[][] isWord, int[]? only) => (_isWord, _only) = (isWord, only);

    /// <exception cref="ArgumentException">There is no word in it.</exception>
    public static WordPattern Of(Tokens tokens, string query)
    {
        var words = new List<bool[]>();
        var ids = new List<int>();
        foreach (var (text, isGlob) in QueryWords.Of(tokens, query))
        {
            if (isGlob)
            {
                words.Add(Matching(tokens.Vocabulary, text));
                continue;
            }

            var isWord = new bool[tokens.Vocabulary.Count];
            ids.Add(tokens.Vocabulary.Find(text));
            if (ids[^1] >= 0) isWord[ids[^1]] = true;
            words.Add(isWord);
        }

        if (words.Count == 0)
            throw new ArgumentException($"'{query}' has no word: {tokens.Tokenizer}. Give words, or parts of words with '*' or '?'.", nameof(query));
        return new([.. words], ids.Count == words.Count ? [.. ids] : null);
    }

    /// <summary>The matches, ascending; they may overlap.</summary>
    public List<ConcordanceHit> Find(Tokens tokens)
    {
        var hits = new List<ConcordanceHit>();
        if (_only?.Contains(-1) == true) return hits;
        for (var article = 0; article < tokens.Corpus.Count; article++)
        {
            var ids = tokens.Of(article);
            var start = tokens.ArticleStarts[article];
            for (var i = 0; i + _isWord.Length <= ids.Length; i++)
            {
                if (_only is not null)
                {
                    // The vectorised search is several times faster than looking at each word.
                    var next = ids[i..(ids.Length - _isWord.Length + 1)].IndexOf(_only[0]);
                    if (next < 0) break;
                    i += next;
                }

                if (Fits(ids, i)) hits.Add(new(article, start + i, _isWord.Length));
            }
        }

        return hits;
    }

    private bool Fits(ReadOnlySpan<int> ids, int at)
    {
        for (var word = 0; word < _isWord.Length; word++)
        {
            if (!_isWord[word][ids[at + word]]) return false;
        }

        return true;
    }

    private static bool[] Matching(Vocabulary vocabulary, string glob)
    {
        var pattern = new WordGlob(glob);
        var isWord = new bool[vocabulary.Count];
        for (var id = 0; id < isWord.Length; id++) isWord[id] = pattern.Matches(vocabulary.Word(id));
        return isWord;
    }
}
