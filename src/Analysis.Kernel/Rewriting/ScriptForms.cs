using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Analysis.Kernel.Rewriting;

/// <summary>
/// Makes a script of what people write at the top of a program and the script compiler does not take: <c>using var</c> and
/// <c>x;</c>, and extension methods in classes. Types become public, so that everything sees them.
/// </summary>
internal static class ScriptForms
{
    private const string Runtime = "global::Analysis.Display.CellRuntime.";

    /// <summary>Rewrites a cell's code.</summary>
    public static RewrittenText Rewrite(string code, string name)
    {
        var tree = ScriptSyntax.Parse(code, name);
        var text = RewrittenText.Of(code);
        if (ScriptSyntax.RootOf(tree).Usings.Any(directive => directive.SemicolonToken.IsMissing))
        {
            var edits = new TextEdits(code);
            OwnVariables(ScriptSyntax.RootOf(ScriptSyntax.ParseFile(code, name)), edits);
            text = text.With(edits);
            tree = ScriptSyntax.Parse(text.Text, name);
        }

        return text.With(Statements(ScriptSyntax.RootOf(tree), text.Text));
    }

    // The variable lives as long as the cell runs, and is disposed at its end: the runtime is told of it.
    private static void OwnVariables(CompilationUnitSyntax program, TextEdits edits)
    {
        foreach (var global in program.Members.OfType<GlobalStatementSyntax>())
        {
            if (global.Statement is not LocalDeclarationStatementSyntax { UsingKeyword.RawKind: not 0 } owned) continue;
            edits.Blank(owned.SpanStart, owned.UsingKeyword.Span.End);
            var method = owned.AwaitKeyword.RawKind == 0 ? "Own" : "OwnAsync";
            var type = owned.Declaration.Type.IsVar ? "" : $"<{owned.Declaration.Type}>";
            foreach (var variable in owned.Declaration.Variables)
            {
                if (variable.Initializer?.Value.Span is { } value)
                    edits.Wrap(value.Start, value.End, $"{Runtime}{method}{type}(", ")");
            }
        }
    }

    private static TextEdits Statements(CompilationUnitSyntax script, string code)
    {
        var edits = new TextEdits(code);
        foreach (var member in script.Members)
        {
            if (member is GlobalStatementSyntax { Statement: ExpressionStatementSyntax statement } && IsBareValue(statement))
                edits.Insert(statement.SpanStart, "_ = ");
            else if (member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)
                MakePublic((MemberDeclarationSyntax)member, edits);
            if (member is ClassDeclarationSyntax type) ExtensionMethods.Hoist(type, edits);
        }

        return edits;
    }

    private static bool IsBareValue(ExpressionStatementSyntax statement)
    {
        if (statement.SemicolonToken.IsMissing) return false;
        var expression = statement.Expression;
        while (expression is ParenthesizedExpressionSyntax inner) expression = inner.Expression;
        return expression is IdentifierNameSyntax or MemberAccessExpressionSyntax or ElementAccessExpressionSyntax
            or LiteralExpressionSyntax or BinaryExpressionSyntax or InterpolatedStringExpressionSyntax or TupleExpressionSyntax
            or CastExpressionSyntax or ConditionalExpressionSyntax or SwitchExpressionSyntax or IsPatternExpressionSyntax
            or ParenthesizedExpressionSyntax;
    }

    private static void MakePublic(MemberDeclarationSyntax type, TextEdits edits)
    {
        var isPublic = false;
        foreach (var modifier in type.Modifiers)
        {
            if (modifier.IsKind(SyntaxKind.PublicKeyword)) isPublic = true;
            else if (modifier.Kind() is SyntaxKind.InternalKeyword or SyntaxKind.PrivateKeyword or SyntaxKind.ProtectedKeyword
                     or SyntaxKind.FileKeyword)
                edits.Blank(modifier.SpanStart, modifier.Span.End);
        }

        if (isPublic) return;
        var attributes = type.AttributeLists;
        var afterAttributes = attributes.Count == 0 ? type.GetFirstToken() : attributes.Last().GetLastToken().GetNextToken();
        edits.Insert(afterAttributes.SpanStart, "public ");
    }
}
