using Analysis.Text;
using Analysis.Text.Assembling;
using Analysis.Text.Naming;
using Analysis.Text.Words;

namespace Analysis.Corpora;

/// <summary>The words of an article that is read again with its expressions joined, just as the whole corpus was read.</summary>
internal sealed class JoinedWords
{
    private readonly Vocabulary _forms = new();
    private readonly int[] _read;
    private readonly List<TextSpan> _spans = [];
    private readonly IdBuffer _firsts = new();
    private readonly TokenColumns _columns;

    public JoinedWords(Tokenizer tokenizer, Article article)
    {
        var sink = new TokenSink(tokenizer, _forms);
        TokensBuilder.Read(article, sink);
        _read = sink.Ids.ToArray();
        foreach (var kept in article.Kept)
        {
            var words = tokenizer.Read(article.Text.AsSpan(kept.Start, kept.Length));
            while (words.Read()) _spans.Add(new(kept.Start + words.Span.Start, words.Span.Length));
        }

        _columns = CountedWords.Of(
            new(_forms, sink.Ids.ToArray(), _read.Length, [0, _read.Length], sink.Sentences.Words.ToArray(), sink.Paragraphs.Words.ToArray()),
            tokenizer, _firsts);
    }

    /// <summary>How many there are.</summary>
    public int Count => _columns.Count;

    /// <summary>A word as it is counted.</summary>
    public ReadOnlySpan<char> Key(int word) => _columns.Vocabulary.Word(_columns.Ids[word]);

    /// <summary>A word's forms as they were read, blanks between them.</summary>
    public string Form(int word) => string.Join(' ', _read[_firsts.Ids[word]..End(word)].Select(id => _forms[id]));

    /// <summary>Where a word stands: from the start of the first to the end of the last of an expression.</summary>
    public TextSpan Span(int word)
    {
        var start = _spans[_firsts.Ids[word]].Start;
        return new(start, _spans[End(word) - 1].End - start);
    }

    private int End(int word) => word + 1 < Count ? _firsts.Ids[word + 1] : _read.Length;
}
