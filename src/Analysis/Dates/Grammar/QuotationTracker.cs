using System.Buffers;

namespace Analysis.Dates.Grammar;

/// <summary>
/// Tells, from left to right, which places of a text stand between quotation marks. A paragraph's end closes them.
/// </summary>
internal sealed class QuotationTracker(string text)
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"“”„«»‘’'\n");

    private int _at;
    private int _depth;
    private bool _isStraight;
    private bool _isSingle;
    private int _opening;

    /// <summary>Where the quotation begins that a place stands in; null outside of one. Places come in order.</summary>
    public int? OpeningOf(int place)
    {
        while (_at < place)
        {
            var next = text.AsSpan(_at, place - _at).IndexOfAny(Marks);
            if (next < 0) break;
            Read(_at + next);
            _at += next + 1;
        }

        _at = Math.Max(_at, place);
        return _depth > 0 || _isStraight || _isSingle ? _opening : null;
    }

    private void Read(int at)
    {
        var wasQuoted = _depth > 0 || _isStraight || _isSingle;
        Mark(at);
        if (!wasQuoted) _opening = at + 1;
    }

    private void Mark(int at)
    {
        switch (text[at])
        {
            case '\n':
                (_depth, _isStraight, _isSingle) = (0, false, false);
                break;
            case '"':
                _isStraight = !_isStraight;
                break;
            case '„' or '«':
                _depth = 1;
                break;
            case '“':
                _depth = _depth > 0 && text.LastIndexOf('„', at) > text.LastIndexOf('\n', at) ? 0 : 1;
                break;
            case '”' or '»':
                _depth = 0;
                break;
            default:
                // An apostrophe stands inside or behind a word, an opening mark before one.
                var isBehindAWord = at > 0 && char.IsLetterOrDigit(text[at - 1]);
                var isBeforeAWord = at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);
                if (!isBehindAWord && isBeforeAWord
                    && (at == 0 || text[at - 1] is ' ' or '\u00A0' or '\n' or '(')) _isSingle = true;
                else if (!isBeforeAWord) _isSingle = false;
                break;
        }
    }
}
