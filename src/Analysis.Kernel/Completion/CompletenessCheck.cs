using Analysis.Kernel.Rewriting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Analysis.Kernel.Completion;

/// <summary>Tells whether a cell can be run as it stands, from its syntax alone.</summary>
internal static class CompletenessCheck
{
    private const int IndentWidth = 4;
    private const string Name = "cell";

    // A string that ends with its line: what follows is none of it.
    private const string BrokenText = "CS1010";

    // Roslyn takes a raw string without an end for a mistake, not for a beginning.
    private const string OpenRawString = "CS8997";

    // A comment and strings without their ends.
    private static readonly HashSet<string> OpenText = new(StringComparer.Ordinal) { "CS1035", "CS1039", OpenRawString };

    /// <summary>Whether a cell can be run, and how far the next line is indented where it cannot yet.</summary>
    public static Completeness Of(string text)
    {
        var code = DirectiveLines.Of(text).Code;
        var tree = ScriptSyntax.Parse(code, Name);
        var errors = Errors(tree);
        var isOpen = errors.Contains(OpenRawString) || (!SyntaxFactory.IsCompleteSubmission(tree) && !errors.Contains(BrokenText));
        if (isOpen)
        {
            // Blanks would become part of open text.
            var indent = errors.Overlaps(OpenText) ? "" : Indent(ScriptSyntax.RootOf(tree));
            return new(CompletenessStatus.Incomplete, indent);
        }

        var runs = errors.Count == 0 || RunsRewritten(code);
        return new(runs ? CompletenessStatus.Complete : CompletenessStatus.Invalid, "");
    }

    private static HashSet<string> Errors(SyntaxTree tree) =>
        tree.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.Id)
            .ToHashSet(StringComparer.Ordinal);

    // What a script may not hold, and a cell may: 'using var', namespaces.
    private static bool RunsRewritten(string code)
    {
        var script = ScriptForms.Rewrite(code, Name).Text;
        var unit = TypeUnit.Of(ScriptSyntax.RootOf(ScriptSyntax.Parse(script, Name)));
        if (unit is null) return Errors(ScriptSyntax.Parse(script, Name)).Count == 0;

        var statements = new TextEdits(script);
        foreach (var member in unit.Members) statements.Blank(member.SpanStart, member.Span.End);
        return Errors(ScriptSyntax.Parse(statements.Apply(), Name)).Count == 0
            && Errors(ScriptSyntax.ParseFile(unit.CodeIn(script), Name)).Count == 0;
    }

    private static string Indent(CompilationUnitSyntax root)
    {
        var depth = 0;
        SyntaxToken last = default;
        foreach (var token in root.DescendantTokens())
        {
            if (token.IsMissing || token.IsKind(SyntaxKind.EndOfFileToken)) continue;
            last = token;
            depth += token.Kind() switch
            {
                SyntaxKind.OpenBraceToken or SyntaxKind.OpenParenToken or SyntaxKind.OpenBracketToken => 1,
                SyntaxKind.CloseBraceToken or SyntaxKind.CloseParenToken or SyntaxKind.CloseBracketToken => -1,
                _ => 0,
            };
        }

        return new(' ', Math.Max(depth + (LacksStatement(last) ? 1 : 0), 0) * IndentWidth);
    }

    // 'if (…)' and 'else' are followed by a statement on a line of its own.
    private static bool LacksStatement(SyntaxToken last) => last.Kind() switch
    {
        SyntaxKind.ElseKeyword or SyntaxKind.DoKeyword => true,
        SyntaxKind.CloseParenToken => last.Parent is IfStatementSyntax or WhileStatementSyntax or ForStatementSyntax
            or CommonForEachStatementSyntax or UsingStatementSyntax or LockStatementSyntax or FixedStatementSyntax,
        _ => false,
    };
}
