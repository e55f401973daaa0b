using Analysis.Corpora.Metadata;

namespace Analysis.Corpora.Cleaning;

/// <summary>
/// A line of an article that is not blank; where lines are broken at a fixed width, the paragraph they make. Once it is settled, it
/// holds no part of the text but where it is short.
/// </summary>
internal sealed class ArticleLine
{
    private readonly TextLine _first;
    private readonly TextLine[]? _all;
    private readonly bool _isJoined;

    // The article's text until the line's own is asked for, and then the line's own.
    private string _source;
    private bool _isOwn;

    /// <param name="pieces">The lines of the file that it is made of, one at least.</param>
    /// <param name="text">The article's text.</param>
    /// <param name="hasText">False for a paragraph whose words nobody asks for again.</param>
    /// <param name="isJoined">True when its text has a space where one of its lines ends.</param>
    public ArticleLine(ReadOnlySpan<TextLine> pieces, string text, bool hasText, bool isJoined)
    {
        _first = pieces[0];
        _all = pieces.Length > 1 ? pieces.ToArray() : null;
        _isJoined = isJoined;
        _source = hasText ? text : "";
        _isOwn = !hasText;
        HasText = hasText;
        Length = pieces[^1].End - Start;
    }

    private ArticleLine(ArticleLine other)
    {
        (_first, _all, _isJoined, _source, _isOwn) = (other._first, other._all, other._isJoined, other._source, other._isOwn);
        (HasText, Length) = (other.HasText, other.Length);
    }

    /// <summary>The lines of the file that it is made of; one where lines are not broken.</summary>
    public ReadOnlySpan<TextLine> Pieces => _all is null ? new ReadOnlySpan<TextLine>(in _first) : _all;

    /// <summary>False for a paragraph whose words nobody asks for again.</summary>
    public bool HasText { get; private set; }

    /// <summary>Its text without the white space around it; empty where it has none.</summary>
    public string Text
    {
        get
        {
            if (_isOwn) return _source;
            _source = _isJoined ? Join() : _source.Substring(Start, Length);
            _isOwn = true;
            return _source;
        }
    }

    /// <summary>The first words of its text.</summary>
    public ReadOnlySpan<char> Opening => _isOwn ? _source : _source.AsSpan(Start, _first.Length);

    /// <summary>The first units of its text, which is not made for that.</summary>
    public ReadOnlySpan<char> Beginning(int most) => _isOwn || _isJoined
        ? Text.AsSpan(0, Math.Min(most, Text.Length))
        : _source.AsSpan(Start, Math.Min(most, Length));

    /// <summary>True where its text is this in whatever case; a text of another length is not made for that.</summary>
    public bool Says(string words) => TextLength == words.Length && Text.Equals(words, StringComparison.OrdinalIgnoreCase);

    /// <summary>How long its text is, also before it is asked for.</summary>
    public int TextLength => !HasText ? 0 : _isOwn ? _source.Length : _isJoined ? JoinedLength() : Length;

    public required LineShape Shape { get; init; }

    /// <summary>What it looks like on its own.</summary>
    public required LineKind Kind { get; init; }

    /// <summary>The rule that its own words fulfil; null for one that could be the article's.</summary>
    public required DebrisRule? Rule { get; init; }

    /// <summary>
    /// True when the next line, without a blank one between them, seems to continue it; asked only up to the first paragraph.
    /// </summary>
    public bool GoesOn { get; init; }

    /// <summary>True when it could be the last words of the broken line right above it.</summary>
    public bool Continues { get; init; }

    /// <summary>What it says when it is a date line; null otherwise.</summary>
    public DateLine? Dates { get; init; }

    public bool IsBlankBefore { get; init; }

    public bool IsBlankAfter { get; init; }

    /// <summary>True when it ends in a full stop as sentences do.</summary>
    public bool IsSentence { get; init; }

    /// <summary>A number that lines with the same words and other figures share.</summary>
    public ulong Fingerprint { get; init; }

    /// <summary>The number of paragraphs above it.</summary>
    public int ParagraphsBefore { get; init; }

    /// <summary>The first line's number from 1; lines end at LF or CRLF.</summary>
    public int Number => _first.Number;

    public int Start => _first.Start;

    public int Length { get; }

    /// <summary>True for what is part of the body beyond doubt.</summary>
    public bool IsParagraph => Kind == LineKind.Paragraph && Rule is null;

    /// <summary>The same line, its label taken for a headline's first word.</summary>
    public ArticleLine AsHeadline() => new(this)
    {
        Shape = Shape, Kind = LineKind.Short, Rule = null, GoesOn = GoesOn, Continues = Continues,
        IsBlankBefore = IsBlankBefore, IsBlankAfter = IsBlankAfter, IsSentence = IsSentence, Fingerprint = Fingerprint,
    };

    /// <summary>The line as evidence.</summary>
    public Evidence Evidence => new(Number, Text);

    /// <summary>Lets go of the article's text, keeping the line's own or not.</summary>
    public void Settle(bool keepsText)
    {
        HasText &= keepsText;
        if (HasText) _ = Text;
        else (_source, _isOwn) = ("", true);
    }

    private int JoinedLength()
    {
        var length = -1;
        foreach (var piece in Pieces) length += piece.Length + 1;
        return length;
    }

    private string Join() => string.Create(JoinedLength(), this, static (room, line) =>
    {
        var at = 0;
        foreach (var piece in line.Pieces)
        {
            if (at > 0) room[at++] = ' ';
            line._source.AsSpan(piece.Start, piece.Length).CopyTo(room[at..]);
            at += piece.Length;
        }
    });
}
