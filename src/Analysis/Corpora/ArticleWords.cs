using Analysis.Text;
using Analysis.Text.Naming;

namespace Analysis.Corpora;

/// <summary>Reads the words of an article's headline and body; where they stand counts from the start of its text.</summary>
internal ref struct ArticleWords
{
    private readonly ReadOnlySpan<char> _text;
    private readonly IReadOnlyList<TextSpan> _kept;
    private readonly WordNamer? _namer;
    private WordReader _words;
    private int _next;
    private int _offset;

    public ArticleWords(Tokenizer tokenizer, Article article)
    {
        _text = article.Text;
        _kept = article.Kept;
        _namer = tokenizer.Namer();
        _words = tokenizer.Read([]);
    }

    /// <summary>The current word as it is counted; valid until another one is asked for.</summary>
    public readonly ReadOnlySpan<char> Key => _namer is null ? _words.Key : _namer.Name(_words.Key);

    /// <summary>The current word as it was read: folded, not yet a stem.</summary>
    public readonly string Form => new(_words.Key);

    /// <summary>Where the current word stands in the article's text.</summary>
    public readonly TextSpan Span => new(_offset + _words.Span.Start, _words.Span.Length);

    /// <summary>Moves to the next word; false behind the last one.</summary>
    public bool Read()
    {
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
