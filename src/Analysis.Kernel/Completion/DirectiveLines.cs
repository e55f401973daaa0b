using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Analysis.Kernel.Completion;

/// <summary>The lines of a cell that are no C#, finished or not, and the C# with blanks in their place.</summary>
internal sealed class DirectiveLines
{
    private static readonly string[] Beginnings = ["#:", "#!", "#r", "#i", "#load"];

    private readonly List<TextSpan> _lines = [];

    private DirectiveLines(string code) => Code = code;

    /// <summary>The C#. Every character stands where it did before.</summary>
    public string Code { get; private set; }

    /// <summary>Finds the directives of a cell.</summary>
    public static DirectiveLines Of(string text)
    {
        var found = new DirectiveLines(text);
        if (!text.Contains('#', StringComparison.Ordinal)) return found;

        var code = text.ToCharArray();
        foreach (var line in SourceText.From(text).Lines)
        {
            if (!IsDirective(text.AsSpan(line.Start, line.End - line.Start)) || IsInsideToken(text, line.Start)) continue;
            found._lines.Add(line.Span);
            Array.Fill(code, ' ', line.Start, line.End - line.Start);
        }

        found.Code = new(code);
        return found;
    }

    /// <summary>The directive on whose line a position is, or null.</summary>
    public TextSpan? At(int position)
    {
        foreach (var line in _lines)
        {
            if (line.Start <= position && position <= line.End) return line;
        }

        return null;
    }

    // '#if' begins as '#i' does: what is C#'s own stays.
    private static bool IsDirective(ReadOnlySpan<char> line)
    {
        var trimmed = line.TrimStart();
        foreach (var beginning in Beginnings)
        {
            if (!trimmed.StartsWith(beginning)) continue;
            return beginning.Length == 2 && !char.IsLetter(beginning[1])
                || trimmed.Length == beginning.Length
                || !char.IsLetter(trimmed[beginning.Length]);
        }

        return false;
    }

    // A line that begins like a directive within a raw string, a comment or code that '#if' leaves out is text.
    private static bool IsInsideToken(string text, int position)
    {
        foreach (var token in SyntaxFactory.ParseTokens(text))
        {
            if (token.FullSpan.Start > position) return false;
            if (token.SpanStart < position && position < token.Span.End) return true;
            foreach (var trivia in token.LeadingTrivia.Concat(token.TrailingTrivia))
            {
                var isLong = trivia.Kind() is SyntaxKind.MultiLineCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia;
                var isLeftOut = trivia.IsKind(SyntaxKind.DisabledTextTrivia)
                    || trivia.GetStructure() is DirectiveTriviaSyntax { IsActive: false };
                if (isLong && trivia.SpanStart < position && position < trivia.Span.End) return true;
                if (isLeftOut && trivia.FullSpan.Start <= position && position < trivia.FullSpan.End) return true;
            }
        }

        return false;
    }
}
