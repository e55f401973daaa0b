using System.Globalization;
using System.Text;
using Analysis.Display;

namespace Analysis.Workbook.Report;

/// <summary>
/// Pieces of text in styles, cut into lines: no element reaches over a line's end, so that lines can be numbered and marked.
/// </summary>
internal sealed class CodeLines
{
    private readonly StringBuilder _markup = new("<span class=\"line\">");
    private readonly int? _marked;
    private int _line = 1;

    public CodeLines(int? marked)
    {
        _marked = marked;
        if (marked == 1) _markup.Clear().Append("<span class=\"line marked\">");
    }

    /// <summary>Appends a piece of text, which may reach over several lines.</summary>
    /// <param name="text">Plain text.</param>
    /// <param name="style">Its class, or null for none.</param>
    public void Append(ReadOnlySpan<char> text, string? style)
    {
        while (true)
        {
            var feed = text.IndexOf('\n');
            AppendPiece(feed < 0 ? text : text[..feed].TrimEnd('\r'), style);
            if (feed < 0) return;
            _line++;
            _markup.Append("</span>\n<span class=\"line").Append(_line == _marked ? " marked" : "").Append("\">");
            text = text[(feed + 1)..];
        }
    }

    /// <summary>The lines so far; nothing may be appended afterwards.</summary>
    public Html ToHtml() => Html.Raw(_markup + "</span>");

    private void AppendPiece(ReadOnlySpan<char> text, string? style)
    {
        if (text.IsEmpty) return;
        var escaped = Html.Text(text.ToString()).ToString();
        if (style is null) _markup.Append(escaped);
        else _markup.Append(CultureInfo.InvariantCulture, $"<span class=\"{style}\">{escaped}</span>");
    }
}
