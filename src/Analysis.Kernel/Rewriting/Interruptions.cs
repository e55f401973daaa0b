using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Analysis.Kernel.Rewriting;

/// <summary>
/// Puts checks for an interrupt into a cell's code: where a loop turns, where a function begins, where code sleeps or awaits.
/// </summary>
internal sealed class Interruptions : CSharpSyntaxWalker
{
    private const string Runtime = "global::Analysis.Display.CellRuntime.";
    private const string Check = Runtime + "Check();";

    private readonly TextEdits _edits;
    private int _functions;

    private Interruptions(TextEdits edits) => _edits = edits;

    /// <summary>Adds the checks to a script.</summary>
    /// <param name="script">Its root.</param>
    /// <param name="edits">Changes of its text.</param>
    public static void Add(CompilationUnitSyntax script, TextEdits edits) => new Interruptions(edits).Visit(script);

    public override void Visit(SyntaxNode? node)
    {
        if (node is null) return;
        var isFunction = ScriptSyntax.IsFunction(node);
        if (isFunction) _functions++;
        base.Visit(node);
        if (isFunction) _functions--;
    }

    public override void VisitWhileStatement(WhileStatementSyntax node)
    {
        CheckIn(node.Statement);
        base.VisitWhileStatement(node);
    }

    public override void VisitDoStatement(DoStatementSyntax node)
    {
        CheckIn(node.Statement);
        base.VisitDoStatement(node);
    }

    public override void VisitForStatement(ForStatementSyntax node)
    {
        CheckIn(node.Statement);
        base.VisitForStatement(node);
    }

    public override void VisitForEachStatement(ForEachStatementSyntax node)
    {
        CheckIn(node.Statement);
        base.VisitForEachStatement(node);
    }

    public override void VisitForEachVariableStatement(ForEachVariableStatementSyntax node)
    {
        CheckIn(node.Statement);
        base.VisitForEachVariableStatement(node);
    }

    public override void VisitGotoStatement(GotoStatementSyntax node)
    {
        // Within a switch it leads forward, and a label before it would be lost.
        if (node.IsKind(SyntaxKind.GotoStatement) && node.Parent is not LabeledStatementSyntax) CheckIn(node);
        base.VisitGotoStatement(node);
    }

    public override void VisitMethodDeclaration(MethodDeclarationSyntax node)
    {
        CheckAtStart(node.Body);
        CheckBefore(node.ExpressionBody, node.SemicolonToken, node.ReturnType, node.Modifiers);
        base.VisitMethodDeclaration(node);
    }

    public override void VisitLocalFunctionStatement(LocalFunctionStatementSyntax node)
    {
        CheckAtStart(node.Body);
        CheckBefore(node.ExpressionBody, node.SemicolonToken, node.ReturnType, node.Modifiers);
        base.VisitLocalFunctionStatement(node);
    }

    public override void VisitSimpleLambdaExpression(SimpleLambdaExpressionSyntax node)
    {
        CheckAtStart(node.Block);
        base.VisitSimpleLambdaExpression(node);
    }

    public override void VisitParenthesizedLambdaExpression(ParenthesizedLambdaExpressionSyntax node)
    {
        CheckAtStart(node.Block);
        base.VisitParenthesizedLambdaExpression(node);
    }

    public override void VisitAnonymousMethodExpression(AnonymousMethodExpressionSyntax node)
    {
        CheckAtStart(node.Block);
        base.VisitAnonymousMethodExpression(node);
    }

    public override void VisitAwaitExpression(AwaitExpressionSyntax node)
    {
        // A cell's own statements go on where the cell runs; a function's go on where it suits them, as in any program.
        var method = _functions == 0 ? "Resume(" : "Watch(";
        _edits.Wrap(node.Expression.SpanStart, node.Expression.Span.End, Runtime + method, ")");
        base.VisitAwaitExpression(node);
    }

    public override void VisitInvocationExpression(InvocationExpressionSyntax node)
    {
        if (node.Expression.ToString() is "Thread.Sleep" or "System.Threading.Thread.Sleep")
        {
            _edits.Blank(node.Expression.SpanStart, node.Expression.Span.End);
            _edits.Insert(node.Expression.SpanStart, Runtime + "Sleep");
        }

        base.VisitInvocationExpression(node);
    }

    public override void VisitAttribute(AttributeSyntax node)
    {
        // Nothing in an attribute runs.
    }

    private void CheckIn(StatementSyntax statement)
    {
        if (statement is BlockSyntax block) CheckAtStart(block);
        else _edits.Wrap(statement.SpanStart, statement.Span.End, "{" + Check, "}");
    }

    private void CheckAtStart(BlockSyntax? block)
    {
        if (block is not null && !block.OpenBraceToken.IsMissing) _edits.Insert(block.OpenBraceToken.Span.End, Check);
    }

    // A function that is an expression becomes one with a block: a recursion has no loop.
    private void CheckBefore(ArrowExpressionClauseSyntax? arrow, SyntaxToken end, TypeSyntax type, SyntaxTokenList modifiers)
    {
        if (arrow is null || end.IsMissing || arrow.Expression is RefExpressionSyntax) return;
        var isTask = type.ToString() is "Task" or "ValueTask" && modifiers.Any(modifier => modifier.IsKind(SyntaxKind.AsyncKeyword));
        var isVoid = type is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword };
        var isStatement = isVoid || isTask || arrow.Expression is ThrowExpressionSyntax;
        _edits.Blank(arrow.ArrowToken.SpanStart, arrow.ArrowToken.Span.End);
        _edits.Insert(arrow.Expression.SpanStart, $"{{{Check}{(isStatement ? "" : "return ")}");
        _edits.Insert(end.Span.End, "}");
    }
}
