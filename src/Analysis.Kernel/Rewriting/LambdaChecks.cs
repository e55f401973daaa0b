using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Analysis.Kernel.Rewriting;

/// <summary>
/// Puts checks for an interrupt into lambdas without a block and into query expressions, so that a long LINQ query stops. What
/// becomes an expression tree is left as it is: only the compiler knows which those are.
/// </summary>
internal sealed class LambdaChecks : CSharpSyntaxWalker
{
    private const string Runtime = "global::Analysis.Display.CellRuntime.";

    private readonly SemanticModel _model;
    private readonly TextEdits _edits;

    private LambdaChecks(SemanticModel model, TextEdits edits)
    {
        _model = model;
        _edits = edits;
    }

    /// <summary>True for code in which there is something to be checked.</summary>
    public static bool AreNeeded(CompilationUnitSyntax script) =>
        script.DescendantNodes().Any(node => node is LambdaExpressionSyntax { ExpressionBody: not null } or QueryExpressionSyntax);

    /// <summary>Adds the checks.</summary>
    /// <param name="compilation">A script's, before any checks.</param>
    /// <param name="edits">Changes of the script's text.</param>
    public static void Add(CSharpCompilation compilation, TextEdits edits)
    {
        var tree = compilation.SyntaxTrees[0];
        new LambdaChecks(compilation.GetSemanticModel(tree), edits).Visit(tree.GetRoot());
    }

    public override void VisitSimpleLambdaExpression(SimpleLambdaExpressionSyntax node)
    {
        Check(node);
        base.VisitSimpleLambdaExpression(node);
    }

    public override void VisitParenthesizedLambdaExpression(ParenthesizedLambdaExpressionSyntax node)
    {
        Check(node);
        base.VisitParenthesizedLambdaExpression(node);
    }

    public override void VisitQueryExpression(QueryExpressionSyntax node)
    {
        var source = _model.GetTypeInfo(node.FromClause.Expression).Type;
        if (source is null || IsQueryable(source)) return;
        base.VisitQueryExpression(node);
    }

    public override void VisitWhereClause(WhereClauseSyntax node)
    {
        _edits.Wrap(node.Condition.SpanStart, node.Condition.Span.End, Runtime + "Checked(", ")");
        base.VisitWhereClause(node);
    }

    public override void VisitSelectClause(SelectClauseSyntax node)
    {
        if (_model.GetTypeInfo(node.Expression).Type is not null)
            _edits.Wrap(node.Expression.SpanStart, node.Expression.Span.End, Runtime + "Checked(", ")");
        base.VisitSelectClause(node);
    }

    private static bool IsQueryable(ITypeSymbol type) =>
        type.Name == nameof(IQueryable) || type.AllInterfaces.Any(implemented => implemented.Name == nameof(IQueryable));

    private void Check(LambdaExpressionSyntax node)
    {
        if (node.ExpressionBody is not { } body || body is RefExpressionSyntax || node.AsyncKeyword.RawKind != 0) return;
        if (_model.GetTypeInfo(node).ConvertedType is not INamedTypeSymbol { DelegateInvokeMethod: { } invoked }) return;
        var isStatement = invoked.ReturnsVoid || body is ThrowExpressionSyntax;
        _edits.Wrap(body.SpanStart, body.Span.End, $"{{{Runtime}Check();{(isStatement ? "" : "return ")}", ";}");
    }
}
