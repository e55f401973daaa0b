using Analysis.Text.Assembling;
using Analysis.Text.Matrices;

namespace Analysis.Text;

/// <summary>
/// Texts as numbers: one id a word, text after text, 4 bytes each. For texts that are no corpus; a corpus has
/// <c>Corpus.Tokenize</c>. Words get their ids in the order of first occurrence, on any number of cores.
/// </summary>
/// <example><code>var matrix = TextTokens.Of(["The army's port.", "A port, the army"]).Matrix();</code></example>
public sealed class TextTokens
{
    private readonly TokenColumns _columns;

    private TextTokens(Tokenizer tokenizer, TokenColumns columns) => (Tokenizer, _columns) = (tokenizer, columns);

    /// <summary>What made the words: settings and version.</summary>
    public Tokenizer Tokenizer { get; }

    /// <summary>The words and their ids.</summary>
    public Vocabulary Vocabulary => _columns.Vocabulary;

    /// <summary>The ids of all words, text after text.</summary>
    public ReadOnlySpan<int> Ids => _columns.Ids;

    /// <summary>Where each text's words begin in <see cref="Ids"/>, and behind them the number of words.</summary>
    public ReadOnlySpan<int> TextStarts => _columns.Starts;

    /// <summary>The words of some texts.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="options">What counts as a word; null for the defaults.</param>
    /// <param name="cores">How many cores work at it, from 1; null for all.</param>
    public static TextTokens Of(IReadOnlyList<string> texts, TokenizerOptions? options = null, int? cores = null)
    {
        var tokenizer = new Tokenizer(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(cores ?? 1, 1, nameof(cores));
        return new(tokenizer, TokenAssembly.Build(
            tokenizer, texts.Count, text => texts[text].Length, cores ?? Environment.ProcessorCount, (text, sink) => sink.Read(texts[text])));
    }

    /// <summary>How often each text uses each word, rows named by the texts' places from 0.</summary>
    /// <param name="cores">How many cores count, from 1; null for all.</param>
    public DocumentTermMatrix Matrix(int? cores = null) =>
        MatrixBuilder.Build(Rows(), new(Vocabulary), _columns.IdsAndRoom, _columns.Starts, cores ?? Environment.ProcessorCount);

    /// <summary>How often each text has each n-gram or skip-gram (Guthrie et al. 2006), as 'arms embargo'.</summary>
    /// <param name="length">The words of a gram, from 2.</param>
    /// <param name="skip">The most words that may be passed over inside one, in all.</param>
    public DocumentTermMatrix Grams(int length = 2, int skip = 0) =>
        GramBuilder.Build(_columns, Rows(), length, skip, Environment.ProcessorCount);

    private RowNumbers Rows() => new(_columns.Starts.Length - 1);
}
