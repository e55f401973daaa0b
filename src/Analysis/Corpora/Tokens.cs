using Analysis.Corpora;
using Analysis.Display;
using Analysis.Text;

namespace Analysis;

/// <summary>
/// A corpus as numbers: one id a word, article after article, 4 bytes each. Words get their ids in the order in which the corpus
/// first uses them, on any number of cores. Where a single word stands is found by reading its article again.
/// </summary>
public sealed class Tokens : IDisplayable
{
    private readonly int[] _ids;
    private readonly int[] _starts;

    internal Tokens(Corpus corpus, Tokenizer tokenizer, Vocabulary vocabulary, int[] ids, int[] starts)
    {
        Corpus = corpus;
        Tokenizer = tokenizer;
        Vocabulary = vocabulary;
        _ids = ids;
        _starts = starts;
    }

    /// <summary>The articles that the words come from.</summary>
    public Corpus Corpus { get; }

    /// <summary>What made the words: settings and version.</summary>
    public Tokenizer Tokenizer { get; }

    /// <summary>The words and their ids.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>The number of words in all articles.</summary>
    public int Count => _ids.Length;

    /// <summary>The ids of all words, article after article.</summary>
    public ReadOnlySpan<int> Ids => _ids;

    /// <summary>
    /// Where each article's words begin in <see cref="Ids"/>, and behind them the number of words: one entry more than articles.
    /// </summary>
    public ReadOnlySpan<int> ArticleStarts => _starts;

    /// <summary>The ids of one article's words.</summary>
    /// <param name="article">Its place in the corpus, from 0.</param>
    public ReadOnlySpan<int> Of(int article) => _ids.AsSpan(_starts[article], _starts[article + 1] - _starts[article]);

    /// <summary>Everywhere a word stands, in whatever case it is printed.</summary>
    /// <param name="word">One word, as a text would print it: 'Haftar', 'al-Mismari', 'U.N.'.</param>
    /// <exception cref="ArgumentException">It is no word, or several.</exception>
    public OccurrenceList Occurrences(string word)
    {
        var key = Key(word);
        var spans = new List<ArticleSpan>();
        var id = Vocabulary.Find(key);
        for (var article = 0; id >= 0 && article < Corpus.Count; article++)
        {
            if (!Of(article).Contains(id)) continue;
            var words = new ArticleWords(Tokenizer, Corpus[article]);
            while (words.Read())
            {
                if (words.Key.SequenceEqual(key)) spans.Add(new(Corpus[article].Id, words.Span.Start, words.Span.Length));
            }
        }

        return new(key, Corpus, spans, Tokenizer.ToString());
    }

    /// <summary>
    /// Where several words stand, each article read once: the first places of each word, in the order of the articles. Reading
    /// ends when every word has as many as asked for.
    /// </summary>
    /// <param name="words">Words, as a text would print them.</param>
    /// <param name="most">How many places of each word, from 0.</param>
    /// <param name="where">Which articles are read, by their place in the corpus; null for all.</param>
    /// <returns>For each word its places, in the order of the words.</returns>
    /// <exception cref="ArgumentException">One of them is no word, or several.</exception>
    public IReadOnlyList<IReadOnlyList<ArticleSpan>> FirstOccurrences(
        IReadOnlyList<string> words, int most, Func<int, bool>? where = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        return FirstPlaces.Find(this, words, most, where ?? (_ => true));
    }

    /// <inheritdoc/>
    public MimeBundle ToMimeBundle() => MimeBundle.Text(ToString());

    /// <summary>The number of words, and what made them.</summary>
    public override string ToString() =>
        $"{Plural.Of(Count, "word")}, {Vocabulary.Count.ToString("N0", System.Globalization.CultureInfo.InvariantCulture)} different ones, "
        + $"in {Plural.Of(Corpus.Count, "article")}; {Tokenizer}";

    /// <summary>A word as this tokenizer counts it.</summary>
    internal string Key(string word)
    {
        var words = Tokenizer.Words(word);
        return words.Count == 1
            ? words[0]
            : throw new ArgumentException(
                words.Count == 0
                    ? $"'{word}' is no word: {Tokenizer}. Give one word as a text prints it."
                    : $"'{word}' is {words.Count} words ({string.Join(", ", words)}): {Tokenizer}. Give one word.",
                nameof(word));
    }
}
