using Analysis.Kernel.Rewriting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Analysis.Kernel.Completion;

/// <summary>Tells whether a cell can be run as it stands, from its syntax alone.</summary>
internal static class CompletenessCheck
{
    private const int IndentWidth = 4;

    // Roslyn takes a raw string without an end for a mistake, not for a beginning.
    private const string OpenRawString = "CS8997";

    /// <summary>Whether a cell can be run, and how far the next line is indented where it cannot yet.</summary>
    public static Completeness Of(string text)
    {
        var code = DirectiveLines.Of(text).Code;
        var tree = ScriptSyntax.Parse(code, "cell");
        var isOpen = !SyntaxFactory.IsCompleteSubmission(tree) || tree.GetDiagnostics().Any(diagnostic => diagnostic.Id == OpenRawString);
        if (isOpen) return new(CompletenessStatus.Incomplete, Indent(tree));
        var isBroken = tree.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return new(isBroken ? CompletenessStatus.Invalid : CompletenessStatus.Complete, "");
    }

    // Text that is still open is not indented: blanks would become part of it.
    private static string Indent(SyntaxTree tree)
    {
        var depth = 0;
        foreach (var token in tree.GetRoot().DescendantTokens())
        {
            if (token.IsMissing) continue;
            depth += token.Kind() switch
            {
                SyntaxKind.OpenBraceToken or SyntaxKind.OpenParenToken or SyntaxKind.OpenBracketToken => 1,
                SyntaxKind.CloseBraceToken or SyntaxKind.CloseParenToken or SyntaxKind.CloseBracketToken => -1,
                _ => 0,
            };
        }

        return new(' ', Math.Max(depth, 0) * IndentWidth);
    }
}
