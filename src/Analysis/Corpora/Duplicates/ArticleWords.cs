namespace Analysis.Corpora.Duplicates;

/// <summary>An article's body as numbers: four bytes a word, and where its sentences begin.</summary>
internal sealed class ArticleWords
{
    // The lowest bits say where the word stands; the others are what is left of its hash.
    private const uint UnitBit = 1;
    private const uint OwnBit = 2;
    private const uint WordMask = ~(UnitBit | OwnBit);

    private readonly uint[] _words;

    private ArticleWords(uint[] words, int[] sentences)
    {
        _words = words;
        Sentences = sentences;
    }

    /// <summary>The number of words.</summary>
    public int Count => _words.Length;

    /// <summary>Where each sentence begins, in words, and behind them the number of words.</summary>
    public int[] Sentences { get; }

    /// <summary>The number of a word: equal for equal words.</summary>
    public uint this[int word] => _words[word] & WordMask;

    /// <summary>True where a sentence or what stands between quotation marks begins or ends before a word; also behind the last.</summary>
    public bool IsBound(int word) => word == Count || (_words[word] & UnitBit) != 0;

    /// <summary>True for a word that is neither a function word nor a name.</summary>
    public bool IsOwn(int word) => (_words[word] & OwnBit) != 0;

    /// <summary>The words of a body.</summary>
    public static ArticleWords Read(in DuplicateText article)
    {
        var words = new List<uint>(Math.Max(16, article.Text.Length / 6));
        var sentences = new List<int>();
        var reader = new BodyReader(article.Text, article.Body);
        while (reader.Read())
        {
            if (reader.BeginsSentence) sentences.Add(words.Count);
            words.Add(((uint)(WordHash.Of(reader.Key) >> 32) & WordMask) | (reader.BeginsUnit ? UnitBit : 0) | (reader.IsOwn ? OwnBit : 0));
        }

        sentences.Add(words.Count);
        return new([.. words], [.. sentences]);
    }

    /// <summary>True where both have the same word.</summary>
    public bool Same(int word, ArticleWords other, int otherWord) => ((_words[word] ^ other._words[otherWord]) & WordMask) == 0;
}
