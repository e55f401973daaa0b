namespace Analysis.Text;

/// <summary>
/// The items of lists that stand in one line: '1. … 2. …', 'a) … b) …', '• 9. … • 10. …'. A list begins where a paragraph begins with a number
/// or letter, and each item's is the one behind the last.
/// </summary>
internal struct ListItems(string text)
{
    private int _number = -1;
    private string? _style;

    /// <summary>The place behind the marker of the item that was found last.</summary>
    public int Behind { get; private set; }

    /// <summary>The next item that begins in a stretch; -1 for none.</summary>
    /// <param name="from">Where it begins.</param>
    /// <param name="end">Where it ends; a marker may reach beyond it.</param>
    public int Next(int from, int end)
    {
        for (var at = from; at < end; at++)
        {
            var isParagraph = IsParagraph(at);
            if (isParagraph) _style = null;
            if ((_style is null && !isParagraph) || (at > 0 && !char.IsWhiteSpace(text[at - 1]))) continue;
            if (Marker(at, out var behind, out var style) is not (>= 0 and var number)) continue;
            if (_style is not null && (style != _style || number != _number + 1)) continue;
            (_number, _style, Behind) = (number, style, behind);
            return at;
        }

        return -1;
    }

    private readonly bool IsParagraph(int at) => at == 0 || text[at - 1] is '\n' or '\r';

    /// <summary>The number of a marker; -1 where there is none.</summary>
    private readonly int Marker(int at, out int behind, out string style)
    {
        (behind, style) = (at, "");
        var start = at;
        if (text[at] is '•' or '⁃' or '◦' or '‣')
        {
            at++;
            while (at < text.Length && text[at] is ' ' or '\u00A0') at++;
        }

        var (first, number) = (at, 0);
        while (at < text.Length && char.IsAsciiDigit(text[at]) && at - first < 3) number = (number * 10) + text[at++] - '0';
        if (at == first && at < text.Length && char.IsAsciiLetterLower(text[at])) number = text[at++] - 'a';
        if (at == first) return -1;
        var mark = at;
        if (at < text.Length && text[at] == '.') at++;
        if (at < text.Length && text[at] == ')') at++;
        if (at == mark || at >= text.Length || !char.IsWhiteSpace(text[at])) return -1;
        while (at < text.Length && text[at] is ' ' or '\u00A0') at++;
        if (at == text.Length || !char.IsUpper(text[at])) return -1;
        behind = at;
        style = $"{(first > start ? text[start] : ' ')}{(char.IsAsciiDigit(text[first]) ? '1' : 'a')}{text.AsSpan(mark, 2).TrimEnd()}";
        return number;
    }
}
