namespace Analysis.Corpora.Pages;

/// <summary>Reads the name and the attributes of one tag, by the rules of the HTML standard's tokeniser.</summary>
internal ref struct TagReader
{
    private readonly string _html;
    private int _at;
    private int _nameStart;
    private int _nameEnd;
    private int _valueStart;
    private int _valueEnd;

    /// <param name="html">The page.</param>
    /// <param name="start">Where the tag's name begins.</param>
    public TagReader(string html, int start)
    {
        _html = html;
        _at = start;
        while (_at < html.Length && !IsBlank(html[_at]) && html[_at] is not ('>' or '/')) _at++;
        Name = TagNames.Lower(html.AsSpan(start, _at - start));
    }

    /// <summary>The tag's name in lower case.</summary>
    public string Name { get; }

    /// <summary>The position behind the tag, once all its attributes are read.</summary>
    public readonly int End => Math.Min(_at + 1, _html.Length);

    /// <summary>True for a tag that closes itself.</summary>
    public readonly bool IsClosed => _at < _html.Length && _html[_at - 1] == '/';

    /// <summary>The attribute's name, as written.</summary>
    public readonly ReadOnlySpan<char> Attribute => _html.AsSpan(_nameStart, _nameEnd - _nameStart);

    /// <summary>The attribute's value, entities not decoded.</summary>
    public readonly ReadOnlySpan<char> Value => _html.AsSpan(_valueStart, _valueEnd - _valueStart);

    /// <summary>True when the attribute has this name.</summary>
    public readonly bool Is(string name) => Attribute.Equals(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads all that is left of the tag.</summary>
    public void SkipAttributes()
    {
        while (Next())
        {
            // Only quotes matter: a '>' inside them does not end the tag.
        }
    }

    /// <summary>Goes to the next attribute; false at the tag's end.</summary>
    public bool Next()
    {
        while (_at < _html.Length && (IsBlank(_html[_at]) || _html[_at] == '/')) _at++;
        if (_at >= _html.Length || _html[_at] == '>') return false;

        _nameStart = _at++;
        while (_at < _html.Length && !IsBlank(_html[_at]) && _html[_at] is not ('=' or '>' or '/')) _at++;
        _nameEnd = _valueStart = _valueEnd = _at;
        var value = _at;
        while (value < _html.Length && IsBlank(_html[value])) value++;
        if (value >= _html.Length || _html[value] != '=') return true;
        ReadValue(value + 1);
        return true;
    }

    private void ReadValue(int from)
    {
        _at = from;
        while (_at < _html.Length && IsBlank(_html[_at])) _at++;
        _valueStart = _valueEnd = _at;
        if (_at >= _html.Length) return;
        if (_html[_at] is '"' or '\'')
        {
            var end = _html.IndexOf(_html[_at], _at + 1);
            if (end < 0) end = _html.Length;
            _valueStart = _at + 1;
            _valueEnd = Math.Max(end, _valueStart);
            _at = Math.Min(end + 1, _html.Length);
            return;
        }

        while (_at < _html.Length && !IsBlank(_html[_at]) && _html[_at] != '>') _at++;
        _valueEnd = _at;
    }

    private static bool IsBlank(char unit) => unit is ' ' or '\t' or '\n' or '\r' or '\f';
}
