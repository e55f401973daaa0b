using System.Buffers;
using Analysis.Text;

namespace Analysis.Corpora.Duplicates;

/// <summary>
/// Reads the words of an article's body from left to right, with what stands between them: ends of sentences and quotation marks. A dateline at the
/// beginning is passed over: every outlet sets its own before the same text.
/// </summary>
internal ref struct BodyReader
{
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?…。！？؟");

    private static readonly SearchValues<char> DoubleMarks = SearchValues.Create("\"“”„«»");

    private static readonly SearchValues<char> SingleMarks = SearchValues.Create("'‘’‚");

    private readonly string _text;
    private readonly IReadOnlyList<TextSpan> _body;
    private WordReader _words;
    private int _segment;
    private int _offset;
    private int _end;
    private int _last;

    public BodyReader(string text, IReadOnlyList<TextSpan> body)
    {
        _text = text;
        _body = body;
        _words = Tokenizer.Default.Read([]);
        _last = -1;
    }

    /// <summary>Where the current word stands in the article's text.</summary>
    public TextSpan Span { get; private set; }

    /// <summary>The current word as it is counted.</summary>
    public readonly ReadOnlySpan<char> Key => _words.Key;

    /// <summary>True for the first word of a sentence.</summary>
    public bool BeginsSentence { get; private set; }

    /// <summary>True for a word before which a sentence, or what stands between quotation marks, begins or ends.</summary>
    public bool BeginsUnit { get; private set; }

    /// <summary>True for a word that is neither a function word nor written with a capital letter, and no number.</summary>
    public readonly bool IsOwn =>
        char.IsLetter(_text[Span.Start]) && !char.IsUpper(_text[Span.Start]) && !StopWords.English.Contains(Key);

    /// <summary>Goes to the next word; false when there is none.</summary>
    public bool Read()
    {
        while (!_words.Read())
        {
            if (_segment == _body.Count) return false;
            NextSegment();
        }

        Span = new(_offset + _words.Span.Start, _words.Span.Length);
        Look();
        _last = Span.End;
        return true;
    }

    // Segments with only white space between them are read as one.
    private void NextSegment()
    {
        var start = _body[_segment].Start;
        _end = _body[_segment++].End;
        while (_segment < _body.Count && _text.AsSpan(_end, _body[_segment].Start - _end).IsWhiteSpace()) _end = _body[_segment++].End;

        _offset = start;
        if (_last < 0) _offset += Dateline.LengthOf(_text.AsSpan(start, _end - start));
        _words = Tokenizer.Default.Read(_text.AsSpan(_offset, _end - _offset));
    }

    private void Look()
    {
        if (_last < 0)
        {
            BeginsSentence = BeginsUnit = true;
            return;
        }

        var gap = _text.AsSpan(_last, Span.Start - _last);
        BeginsSentence = BeginsUnit = false;
        if (gap.Length < 2) return;
        BeginsSentence = EndsSentence(gap);
        BeginsUnit = BeginsSentence || gap.ContainsAny(DoubleMarks) || HasSingleMark(gap);
    }

    private readonly bool EndsSentence(ReadOnlySpan<char> gap)
    {
        var end = gap.IndexOfAny(SentenceEnds);
        var ends = end >= 0 && !char.IsLower(_text[Span.Start]) && (end + 1 == gap.Length || !char.IsLetterOrDigit(gap[end + 1]));
        if (ends) return gap[end] != '.' || end > 0 || !SentenceBounds.IsAbbreviation(_text, _last);

        // An empty line ends what stands before it, also a heading.
        var line = gap.IndexOf('\n');
        return line >= 0 && gap[(line + 1)..].Contains('\n');
    }

    // A mark right behind a word and before a space may be the end of a possessive: the pilots' boat.
    private static bool HasSingleMark(ReadOnlySpan<char> gap)
    {
        var mark = gap.IndexOfAny(SingleMarks);
        return mark > 0 || (mark == 0 && gap.Length > 1 && gap[1] != ' ');
    }
}
