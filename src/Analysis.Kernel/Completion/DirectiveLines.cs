using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Analysis.Kernel.Completion;

/// <summary>The lines of a cell that begin with <c>#</c>, finished or not, and the C# with blanks in place of what is none.</summary>
internal sealed class DirectiveLines
{
    private static readonly string[] OfCells = ["#:", "#!", "#r", "#i", "#load"];

    private readonly List<TextSpan> _lines = [];

    private DirectiveLines(string code) => Code = code;

    /// <summary>The C#. Every character stands where it did before.</summary>
    public string Code { get; private set; }

    /// <summary>Finds the directives of a cell.</summary>
    public static DirectiveLines Of(string text)
    {
        var found = new DirectiveLines(text);
        if (!text.Contains('#', StringComparison.Ordinal)) return found;

        var insideTokens = SpansOfLongTokens(text);
        var code = text.ToCharArray();
        foreach (var line in SourceText.From(text).Lines)
        {
            var trimmed = text.AsSpan(line.Start, line.End - line.Start).TrimStart();
            if (!trimmed.StartsWith("#") || insideTokens.Exists(span => span.Start < line.Start && line.Start < span.End)) continue;
            found._lines.Add(line.Span);
            if (IsOfCells(trimmed)) Array.Fill(code, ' ', line.Start, line.End - line.Start);
        }

        found.Code = new(code);
        return found;
    }

    /// <summary>The line with a directive on which a position is, or null.</summary>
    public TextSpan? At(int position)
    {
        foreach (var line in _lines)
        {
            if (line.Start <= position && position <= line.End) return line;
        }

        return null;
    }

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

    // A line that begins with '#' within a raw string, a comment or code that '#if' leaves out is text.
    private static List<TextSpan> SpansOfLongTokens(string text)
    {
        var spans = new List<TextSpan>();
        foreach (var token in SyntaxFactory.ParseTokens(text))
        {
            foreach (var trivia in token.LeadingTrivia.Concat(token.TrailingTrivia))
            {
                // Code left out begins where its line does, a comment before it.
                if (trivia.IsKind(SyntaxKind.DisabledTextTrivia) || trivia.GetStructure() is DirectiveTriviaSyntax { IsActive: false })
                    spans.Add(TextSpan.FromBounds(trivia.FullSpan.Start - 1, trivia.FullSpan.End));
                else if (trivia.Kind() is SyntaxKind.MultiLineCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia)
                    spans.Add(trivia.FullSpan);
            }

            if (token.Text.Contains('\n', StringComparison.Ordinal)) spans.Add(token.Span);
        }

        return spans;
    }
}
