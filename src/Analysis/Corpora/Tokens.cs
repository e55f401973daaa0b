using Analysis.Corpora;
using Analysis.Display;
using Analysis.Text;
using Analysis.Text.Assembling;
using Analysis.Text.Matrices;

namespace Analysis;

/// <summary>
/// A corpus as numbers: one id a word, article after article, 4 bytes each, and where sentences and paragraphs begin. Words get their
/// ids in the order in which the corpus first uses them, on any number of cores. Where a single word stands is found by reading its
/// article again.
/// </summary>
public sealed class Tokens : IDisplayable
{
    internal Tokens(Corpus corpus, Tokenizer tokenizer, TokenColumns columns)
    {
        Corpus = corpus;
        Tokenizer = tokenizer;
        Columns = columns;
    }

    /// <summary>The articles that the words come from.</summary>
    public Corpus Corpus { get; }

    /// <summary>What made the words: settings and version.</summary>
    public Tokenizer Tokenizer { get; }

    /// <summary>The words and their ids.</summary>
    public Vocabulary Vocabulary => Columns.Vocabulary;

    /// <summary>The number of words in all articles.</summary>
    public int Count => Columns.Count;

    /// <summary>The ids of all words, article after article.</summary>
    public ReadOnlySpan<int> Ids => Columns.Ids;

    /// <summary>
    /// Where each article's words begin in <see cref="Ids"/>, and behind them the number of words: one entry more than articles.
    /// </summary>
    public ReadOnlySpan<int> ArticleStarts => Columns.Starts;

    /// <summary>
    /// The first word of each sentence, as a place in <see cref="Ids"/>, ascending. An article's first word begins one; sentences
    /// without words have none.
    /// </summary>
    public ReadOnlySpan<int> SentenceStarts => Columns.Sentences;

    /// <summary>The first word of each paragraph, as <see cref="SentenceStarts"/> has it.</summary>
    public ReadOnlySpan<int> ParagraphStarts => Columns.Paragraphs;

    /// <summary>The ids of one article's words.</summary>
    /// <param name="article">Its place in the corpus, from 0.</param>
    public ReadOnlySpan<int> Of(int article) => Columns.Of(article);

    /// <summary>The numbers themselves.</summary>
    internal TokenColumns Columns { get; }

    /// <summary>How often each article uses each word, rows named by the articles' ids.</summary>
    /// <param name="cores">How many cores count, from 1; null for all.</param>
    public DocumentTermMatrix Matrix(int? cores = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(cores ?? 1, 1, nameof(cores));
        return MatrixBuilder.Build(Rows(), new(Vocabulary), Columns.IdsAndRoom, Columns.Starts, cores ?? Environment.ProcessorCount);
    }

    /// <summary>How often groups of articles use each word: <c>tokens.Matrix(article => article.Outlet.Value)</c>.</summary>
    /// <param name="group">An article's group; null puts it into '(unknown)', which comes last.</param>
    /// <returns>A row a group, by name in ordinal order.</returns>
    public DocumentTermMatrix Matrix(Func<Article, string?> group) => Matrix().GroupBy(row => group(Corpus[row]));

    /// <summary>
    /// How often each article has each n-gram or skip-gram (Guthrie et al. 2006), as 'arms embargo'. None reaches across a sentence's
    /// end.
    /// </summary>
    /// <param name="length">The words of a gram, from 2.</param>
    /// <param name="skip">The most words that may be passed over inside one, in all, from 0.</param>
    public DocumentTermMatrix Grams(int length = 2, int skip = 0) =>
        GramBuilder.Build(Columns, Rows(), length, skip, Environment.ProcessorCount);

    /// <summary>Everywhere a word stands, in whatever case it is printed and, where stems are counted, in all its forms.</summary>
    /// <param name="word">One word, as a text would print it: 'Haftar', 'al-Mismari', 'U.N.'.</param>
    /// <exception cref="ArgumentException">It is no word, or several.</exception>
    public OccurrenceList Occurrences(string word)
    {
        var id = IdOf(word);
        return id < 0 ? new(Key(word), Corpus, [], Tokenizer.ToString()) : OccurrencesOf(id);
    }

    /// <summary>
    /// The forms that a word is counted for: 'visit', 'visits' and 'visited' where stems are counted. Articles are read again.
    /// </summary>
    /// <param name="word">One word, as a text would print it, or as it is counted.</param>
    /// <exception cref="ArgumentException">It is no word, or several.</exception>
    public WordFormList FormsOf(string word) => WordFormList.Of(this, word);

    /// <summary>
    /// Where several words stand, each article read once: the first places of each word, in the order of the articles. Reading
    /// ends when every word has as many as asked for.
    /// </summary>
    /// <param name="words">Words as they are counted, such as the terms of a table, or else as a text would print them.</param>
    /// <param name="most">How many places of each word, from 0.</param>
    /// <param name="where">Which articles are read, by their place in the corpus; null for all.</param>
    /// <returns>For each word its places, in the order of the words.</returns>
    /// <exception cref="ArgumentException">One of them is no word, or several.</exception>
    public IReadOnlyList<IReadOnlyList<ArticleSpan>> FirstOccurrences(
        IReadOnlyList<string> words, int most, Func<int, bool>? where = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        // What a table of stems lists is not to be stemmed again.
        var ids = words.Select(word => Vocabulary.Find(word) is var id and >= 0 ? id : IdOf(word));
        return FirstPlaces.Find(this, [.. ids], most, where ?? (_ => true));
    }

    /// <inheritdoc/>
    public MimeBundle ToMimeBundle() => MimeBundle.Text(ToString());

    /// <summary>The number of words, and what made them.</summary>
    public override string ToString() =>
        $"{Plural.Of(Count, "word")}, {Vocabulary.Count.ToString("N0", System.Globalization.CultureInfo.InvariantCulture)} different ones, "
        + $"in {Plural.Of(Corpus.Count, "article")}; {Tokenizer}";

    private string[] Rows() => [.. Corpus.Select(article => article.Id)];

    /// <summary>A word's id, or -1: that of the word as a text prints it, or else as it is counted.</summary>
    /// <exception cref="ArgumentException">It is no word, or several.</exception>
    internal int IdOf(string word)
    {
        var id = Vocabulary.Find(Key(word));
        return id >= 0 ? id : Vocabulary.Find(word);
    }

    /// <summary>Everywhere a counted word stands.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="where">Which articles are read, by their place in the corpus; null for all.</param>
    internal OccurrenceList OccurrencesOf(int id, Func<int, bool>? where = null) =>
        new(Vocabulary[id], Corpus, FirstPlaces.Find(this, [id], int.MaxValue, where ?? (_ => true))[0], Tokenizer.ToString());

    /// <summary>
    /// By word id, whether a list of stop words has the word. Of the list's words stems are taken as well where stems are counted.
    /// </summary>
    internal bool[] Marked(StopWords words)
    {
        var marked = new bool[Vocabulary.Count];
        for (var id = 0; id < marked.Length; id++) marked[id] = words.Contains(Vocabulary.Word(id));
        if (Tokenizer.Namer() is not { } namer) return marked;
        foreach (var word in words)
        {
            var id = Vocabulary.Find(namer.Name(word));
            if (id >= 0) marked[id] = true;
        }

        return marked;
    }

    /// <summary>A word as this tokenizer counts it.</summary>
    internal string Key(string word)
    {
        var words = Tokenizer.Words(word);
        if (Tokenizer.Trie is not null && word.Contains('_') && words is [var single] && Vocabulary.Find(single) < 0)
        {
            // An expression by its name, as tables have it.
            if (Tokenizer.Words(word.Replace('_', ' ')) is [var expression]) return expression;
        }

        return words.Count == 1
            ? words[0]
            : throw new ArgumentException(
                words.Count == 0
                    ? $"'{word}' is no word: {Tokenizer}. Give one word as a text prints it."
                    : $"'{word}' is {words.Count} words ({string.Join(", ", words)}): {Tokenizer}. Give one word.",
                nameof(word));
    }
}
