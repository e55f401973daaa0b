using System.Runtime.CompilerServices;
using Analysis.Text.Words;

namespace Analysis.Text.Assembling;

/// <summary>Takes the words of some documents, one after the other, as ids of a vocabulary.</summary>
internal sealed class TokenSink
{
    private readonly Tokenizer _tokenizer;
    private readonly Vocabulary _vocabulary;
    private readonly WordScratch _scratch = new();
    private readonly bool _isOwner;
    private bool _hasBounds;

    /// <param name="tokenizer">What makes the words.</param>
    /// <param name="vocabulary">Where their ids are from.</param>
    /// <param name="ids">Where the ids are added and stay; null for a place of its own.</param>
    public TokenSink(Tokenizer tokenizer, Vocabulary vocabulary, IdBuffer? ids = null) =>
        (_tokenizer, _vocabulary, _isOwner, Ids) = (tokenizer, vocabulary, ids is null, ids ?? new());

    /// <summary>The words.</summary>
    public IdBuffer Ids { get; }

    /// <summary>The number of words up to each document's end.</summary>
    public IdBuffer Ends { get; } = new();

    /// <summary>Where sentences begin.</summary>
    public WordBounds Sentences { get; } = new();

    /// <summary>Where paragraphs begin.</summary>
    public WordBounds Paragraphs { get; } = new();

    /// <summary>What is known of the next document beside its words.</summary>
    /// <param name="sentences">Where its sentences begin in its text, ascending.</param>
    /// <param name="paragraphs">Where its paragraphs begin.</param>
    public void Begin(IReadOnlyList<int> sentences, IReadOnlyList<int> paragraphs)
    {
        _hasBounds = true;
        Sentences.Begin(sentences);
        Paragraphs.Begin(paragraphs);
    }

    /// <summary>Reads a stretch of a document.</summary>
    /// <param name="text">The stretch.</param>
    /// <param name="offset">Where it begins in the document's text.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Read(ReadOnlySpan<char> text, int offset = 0)
    {
        var reader = new WordReader(_tokenizer, text, _scratch);
        while (reader.ReadSeveral(out var words))
        {
            if (_hasBounds) Pass(words.IsEmpty ? [reader.Span] : words, offset);
            if (words.IsEmpty) Ids.Add(_vocabulary.GetOrAdd(reader.Key));
            else _vocabulary.GetOrAdd(ref reader, words, Ids.Reserve(words.Length));
        }
    }

    /// <summary>Ends a document.</summary>
    public void End() => Ends.Add(Ids.Count);

    /// <summary>Forgets the documents and keeps the memory.</summary>
    public void Clear()
    {
        if (_isOwner) Ids.Clear();
        Ends.Clear();
        Sentences.Words.Clear();
        Paragraphs.Words.Clear();
    }

    private void Pass(ReadOnlySpan<TextSpan> words, int offset)
    {
        Sentences.Pass(words, offset, Ids.Count);
        Paragraphs.Pass(words, offset, Ids.Count);
    }
}
