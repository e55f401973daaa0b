using Analysis.Kernel.Rewriting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Analysis.Kernel.Session;

/// <summary>Whether a cell has a value to be shown.</summary>
internal static class TrailingValue
{
    /// <summary>True when the cell ends with an expression without semicolon that has a value, or returns one.</summary>
    public static bool IsIn(CSharpCompilation compilation, CompilationUnitSyntax root, CancellationToken cancellation) =>
        IsTrailing(compilation, root, cancellation) || IsReturned(root);

    private static bool IsTrailing(CSharpCompilation compilation, CompilationUnitSyntax root, CancellationToken cancellation)
    {
        if (root.Members.Last() is not GlobalStatementSyntax { Statement: ExpressionStatementSyntax trailing }) return false;
        if (!trailing.SemicolonToken.IsMissing) return false;

        var model = compilation.GetSemanticModel(root.SyntaxTree);
        return model.GetTypeInfo(trailing.Expression, cancellation).Type is not { SpecialType: SpecialType.System_Void };
    }

    // What a function within the cell returns is not the cell's.
    private static bool IsReturned(CompilationUnitSyntax root) =>
        root.Members.OfType<GlobalStatementSyntax>()
            .SelectMany(statement => statement.DescendantNodes(node => !ScriptSyntax.IsFunction(node)))
            .Any(node => node is ReturnStatementSyntax { Expression: not null });
}
