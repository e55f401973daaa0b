using Analysis.Text;
using Analysis.Text.Naming;

namespace Analysis.Corpora;

/// <summary>Reads the words of an article's headline and body; where they stand counts from the start of its text.</summary>
internal ref struct ArticleWords
{
    private readonly ReadOnlySpan<char> _text;
    private readonly IReadOnlyList<TextSpan> _kept;
    private readonly WordNamer? _namer;
    private readonly JoinedWords? _joined;
    private WordReader _words;
    private int _next;
    private int _offset;
    private int _place = -1;

    public ArticleWords(Tokenizer tokenizer, Article article)
    {
        _text = article.Text;
        _kept = article.Kept;
        _namer = tokenizer.Namer();
        _words = tokenizer.Read([]);
        if (tokenizer.Trie is not null) _joined = new(tokenizer, article);
    }

    /// <summary>The current word as it is counted; valid until another one is asked for.</summary>
    public readonly ReadOnlySpan<char> Key =>
        _joined is not null ? _joined.Key(_place) : _namer is null ? _words.Key : _namer.Name(_words.Key);

    /// <summary>The current word as it was read: folded, not yet a stem; of an expression all its words.</summary>
    public readonly string Form => _joined is null ? new(_words.Key) : _joined.Form(_place);

    /// <summary>Where the current word stands in the article's text.</summary>
    public readonly TextSpan Span => _joined is null ? new(_offset + _words.Span.Start, _words.Span.Length) : _joined.Span(_place);

    /// <summary>Moves to the next word; false behind the last one.</summary>
    public bool Read()
    {
        if (_joined is not null) return ++_place < _joined.Count;
        while (!_words.Read())
        {
            if (_next == _kept.Count) return false;
            var span = _kept[_next++];
            _offset = span.Start;
            _words.Begin(_text.Slice(span.Start, span.Length));
        }

        return true;
    }
}
