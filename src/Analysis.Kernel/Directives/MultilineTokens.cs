using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Analysis.Kernel.Directives;

/// <summary>
/// The strings, comments and code left out by <c>#if</c> that run over several lines: a line in them that begins with <c>#:</c> is
/// text.
/// </summary>
internal sealed class MultilineTokens
{
    private readonly List<TextSpan> _spans = [];

    /// <summary>Finds them in C#.</summary>
    /// <param name="text">The text of a cell.</param>
    /// <param name="start">Where the C# begins.</param>
    public MultilineTokens(string text, int start)
    {
        foreach (var token in SyntaxFactory.ParseTokens(text, start, start))
        {
            foreach (var trivia in token.LeadingTrivia.Concat(token.TrailingTrivia))
            {
                // Code left out begins where its line does, a comment before it.
                if (IsLeftOut(trivia)) _spans.Add(TextSpan.FromBounds(Math.Max(0, trivia.FullSpan.Start - 1), trivia.FullSpan.End));
                else if (IsLongComment(trivia)) _spans.Add(trivia.FullSpan);
            }

            if (token.Text.Contains('\n', StringComparison.Ordinal)) _spans.Add(token.Span);
        }
    }

    /// <summary>True for a position within one of them.</summary>
    public bool Contain(int position) => _spans.Exists(span => span.Start < position && position < span.End);

    private static bool IsLeftOut(SyntaxTrivia trivia) =>
        trivia.IsKind(SyntaxKind.DisabledTextTrivia) || trivia.GetStructure() is DirectiveTriviaSyntax { IsActive: false };

    private static bool IsLongComment(SyntaxTrivia trivia) =>
        trivia.Kind() is SyntaxKind.MultiLineCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia;
}
