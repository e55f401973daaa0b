using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Analysis.Kernel.Directives;

/// <summary>A cell's text taken apart: its directives, and the C# that remains, each character where it was.</summary>
/// <param name="Code">The C#, with blanks in place of each directive.</param>
/// <param name="Directives">In the order in which they stand.</param>
public sealed record CellSource(string Code, IReadOnlyList<Directive> Directives)
{
    private static readonly string[] Beginnings = ["#:", "#!", "#r ", "#r\t", "#r\"", "#i ", "#i\t", "#i\"", "#load"];

    /// <summary>Takes a cell apart.</summary>
    /// <exception cref="DirectiveException">A directive is unknown or incomplete.</exception>
    public static CellSource Parse(string text)
    {
        if (!Beginnings.Any(beginning => text.Contains(beginning, StringComparison.Ordinal))) return new(text, []);

        var insideTokens = new MultilineTokens(text);
        var code = new StringBuilder(text.Length);
        var directives = new List<Directive>();
        var number = 0;
        for (var start = 0; start < text.Length;)
        {
            number++;
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            var line = text.AsSpan(start, end - start);
            if (LooksLikeDirective(line) && !insideTokens.Contain(start))
            {
                if (DirectiveParser.Parse(line, number) is { } directive) directives.Add(directive);
                var hasEnd = line.EndsWith("\n");
                code.Append(' ', hasEnd ? line.Length - 1 : line.Length).Append(hasEnd ? "\n" : "");
            }
            else
            {
                code.Append(line);
            }

            start = end;
        }

        return new(code.ToString(), directives);
    }

    private static bool LooksLikeDirective(ReadOnlySpan<char> line)
    {
        var trimmed = line.TrimStart();
        foreach (var beginning in Beginnings)
        {
            if (trimmed.StartsWith(beginning)) return true;
        }

        return false;
    }

    // A line that begins with '#:' within a raw string, a comment or code that '#if' leaves out is text.
    private sealed class MultilineTokens
    {
        private readonly List<(int Start, int End)> _spans = [];

        public MultilineTokens(string text)
        {
            foreach (var token in SyntaxFactory.ParseTokens(text))
            {
                foreach (var trivia in token.LeadingTrivia.Concat(token.TrailingTrivia))
                {
                    // Code left out begins where its line does, a comment before it.
                    if (IsLeftOut(trivia)) _spans.Add((trivia.FullSpan.Start - 1, trivia.FullSpan.End));
                    else if (IsLongComment(trivia)) _spans.Add((trivia.FullSpan.Start, trivia.FullSpan.End));
                }

                if (token.Text.Contains('\n', StringComparison.Ordinal)) _spans.Add((token.SpanStart, token.Span.End));
            }
        }

        public bool Contain(int position) => _spans.Any(span => span.Start < position && position < span.End);

        private static bool IsLeftOut(SyntaxTrivia trivia) =>
            trivia.IsKind(SyntaxKind.DisabledTextTrivia) || trivia.GetStructure() is DirectiveTriviaSyntax { IsActive: false };

        private static bool IsLongComment(SyntaxTrivia trivia) =>
            trivia.Kind() is SyntaxKind.MultiLineCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia;
    }
}
