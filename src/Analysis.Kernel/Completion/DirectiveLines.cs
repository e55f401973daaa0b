using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Analysis.Kernel.Completion;

/// <summary>
/// The lines of a cell that begin with <c>#</c>, finished or not, and the C# with blanks in place of what is none. It takes a cell
/// apart as it is when it runs, but never fails: the cell is being written.
/// </summary>
internal sealed class DirectiveLines
{
    private static readonly string[] OfCells = ["#:", "#!", "#r", "#i", "#load"];
    private static readonly string[] BeginText = ["#!markdown", "#!md", "#!html", "#!javascript", "#!js", "#!mermaid"];
    private static readonly string[] BeginCode = ["#!csharp", "#!c#"];

    private readonly string _text;
    private readonly char[] _code;
    private readonly List<TextSpan> _directives = [];
    private readonly List<TextSpan> _texts = [];
    private List<TextSpan>? _longTokens;
    private int _codeStart;
    private bool _isText;

    private DirectiveLines(string text)
    {
        _text = text;
        _code = text.ToCharArray();
    }

    /// <summary>The C#. Every character stands where it did before.</summary>
    public string Code { get; private set; } = "";

    /// <summary>Takes a cell apart.</summary>
    public static DirectiveLines Of(string text)
    {
        var lines = new DirectiveLines(text);
        if (text.Contains('#', StringComparison.Ordinal))
        {
            foreach (var line in SourceText.From(text).Lines) lines.Add(line.Span);
            lines.Code = new(lines._code);
        }
        else
        {
            lines.Code = text;
        }

        return lines;
    }

    /// <summary>The line with a directive on which a position is, or null.</summary>
    public TextSpan? DirectiveAt(int position)
    {
        foreach (var line in _directives)
        {
            if (line.IntersectsWith(position)) return line;
        }

        return null;
    }

    /// <summary>True in markdown and other text that is not run.</summary>
    public bool IsTextAt(int position) => _texts.Exists(line => line.IntersectsWith(position));

    private void Add(TextSpan line)
    {
        var trimmed = _text.AsSpan(line.Start, line.Length).Trim();
        if (_isText && !Begins(trimmed, BeginCode) && !Begins(trimmed, BeginText))
        {
            _texts.Add(line);
            Blank(line);
        }
        else if (trimmed.StartsWith("#") && !IsInLongToken(line.Start))
        {
            _directives.Add(line);
            if (!IsOfCells(trimmed)) return;
            Blank(line);
            if (!Begins(trimmed, BeginCode) && !Begins(trimmed, BeginText)) return;
            _isText = Begins(trimmed, BeginText);
            (_longTokens, _codeStart) = (null, line.End);
        }
    }

    private void Blank(TextSpan line) => Array.Fill(_code, ' ', line.Start, line.Length);

    private bool IsInLongToken(int position) =>
        (_longTokens ??= LongTokens(_text, _codeStart)).Exists(span => span.Start < position && position < span.End);

    // '#if' begins as '#i' does: what is C#'s own stays.
    private static bool IsOfCells(ReadOnlySpan<char> line)
    {
        foreach (var beginning in OfCells)
        {
            if (!line.StartsWith(beginning)) continue;
            if (!char.IsLetter(beginning[^1]) || line.Length == beginning.Length || !char.IsLetter(line[beginning.Length])) return true;
        }

        return false;
    }

    private static bool Begins(ReadOnlySpan<char> line, string[] names)
    {
        foreach (var name in names)
        {
            if (line.Equals(name, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    // A line that begins with '#' within a raw string, a comment or code that '#if' leaves out is text.
    private static List<TextSpan> LongTokens(string text, int start)
    {
        var spans = new List<TextSpan>();
        foreach (var token in SyntaxFactory.ParseTokens(text, start, start))
        {
            foreach (var trivia in token.LeadingTrivia.Concat(token.TrailingTrivia))
            {
                // Code left out begins where its line does, a comment before it.
                if (trivia.IsKind(SyntaxKind.DisabledTextTrivia) || trivia.GetStructure() is DirectiveTriviaSyntax { IsActive: false })
                    spans.Add(TextSpan.FromBounds(Math.Max(0, trivia.FullSpan.Start - 1), trivia.FullSpan.End));
                else if (trivia.Kind() is SyntaxKind.MultiLineCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia)
                    spans.Add(trivia.FullSpan);
            }

            if (token.Text.Contains('\n', StringComparison.Ordinal)) spans.Add(token.Span);
        }

        return spans;
    }
}
