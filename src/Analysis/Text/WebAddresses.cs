using System.Buffers;

namespace Analysis.Text;

/// <summary>Finds web and e-mail addresses from left to right: <c>https://…</c>, <c>www.…</c>, <c>name@host.org</c>.</summary>
internal ref struct WebAddresses
{
    // The longest that the mail standard allows before the '@'; a scheme is shorter than that.
    private const int LongestLocalPart = 64;
    private const int LongestScheme = 16;
    private const int LongestHost = 255;

    private static readonly SearchValues<string> Www = SearchValues.Create(["www."], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<char> AddressEnds = SearchValues.Create(" \t\r\n\v\f\u0085\u00A0\u2028\u2029<>\"“”«»");
    private readonly ReadOnlySpan<char> _text;
    private int _mark;
    private int _www;

    public WebAddresses(ReadOnlySpan<char> text)
    {
        _text = text;
        _mark = FindMark(0);
        _www = FindWww(0);
    }

    /// <summary>The next address whose end lies beyond a position, or an empty span behind the text's end.</summary>
    public TextSpan Next(int from)
    {
        while (true)
        {
            var hit = Math.Min(_mark, _www);
            if (hit == _text.Length) return new(_text.Length, 0);

            var found = hit == _www ? Url(hit, hit + 4, 0) : _text[hit] == '@' ? Mail(hit) : Url(hit, hit + 3, LongestScheme);
            var past = Math.Max(hit + 1, found.End);
            if (_mark < past) _mark = FindMark(past);
            if (_www < past) _www = FindWww(past);
            if (found.Length > 0 && found.End > from) return found;
        }
    }

    /// <summary>The next '@' or '://'.</summary>
    private readonly int FindMark(int from)
    {
        while (true)
        {
            var index = _text[from..].IndexOfAny('@', ':');
            if (index < 0) return _text.Length;
            from += index;
            if (_text[from] == '@' || _text[from..].StartsWith("://")) return from;
            from++;
        }
    }

    private readonly int FindWww(int from)
    {
        var index = _text[from..].IndexOfAny(Www);
        return index < 0 ? _text.Length : from + index;
    }

    private readonly TextSpan Url(int mark, int body, int longestScheme)
    {
        var start = mark;
        while (start > 0 && mark - start < longestScheme && char.IsAsciiLetterOrDigit(_text[start - 1])) start--;
        var schemeIsMissing = longestScheme > 0 && start == mark;
        var isInsideWord = longestScheme == 0 && start > 0 && char.IsLetterOrDigit(_text[start - 1]);
        if (schemeIsMissing || isInsideWord || body >= _text.Length || !char.IsLetterOrDigit(_text[body])) return default;

        var rest = _text[body..].IndexOfAny(AddressEnds);
        var end = rest < 0 ? _text.Length : body + rest;
        while (end > body && char.IsPunctuation(_text[end - 1]) && _text[end - 1] != '/') end--;
        return new(start, end - start);
    }

    private readonly TextSpan Mail(int at)
    {
        var start = at;
        while (start > 0 && at - start < LongestLocalPart && IsLocal(_text[start - 1])) start--;
        var end = at + 1;
        while (end < _text.Length && end - at <= LongestHost && IsHost(_text[end])) end++;
        while (end > at && _text[end - 1] is '.' or '-') end--;

        var host = _text[(at + 1)..Math.Max(end, at + 1)];
        var topLevel = host[(host.LastIndexOf('.') + 1)..];
        var isAddress = start < at && host.IndexOf('.') > 0 && topLevel.Length > 1 && char.IsAsciiLetter(topLevel[0]);
        return isAddress ? new(start, end - start) : default;
    }

    private static bool IsHost(char unit) => char.IsAsciiLetterOrDigit(unit) || unit is '.' or '-';

    private static bool IsLocal(char unit) => char.IsAsciiLetterOrDigit(unit) || unit is '.' or '_' or '%' or '+' or '-';
}
