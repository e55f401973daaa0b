using Analysis.Kernel.Completion;
using Analysis.Kernel.Completion.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Analysis.Kernel.Inspection;

/// <summary>Finds the name at a place, or the call whose arguments are being written there, and what it stands for.</summary>
internal static class NameFinder
{
    /// <summary>What the name at a position or just before it stands for, else the call around it; null where neither is.</summary>
    public static NamedSymbol? At(AnalyzedCell cell, int position, CancellationToken cancellation)
    {
        var token = cell.Root.FindToken(position);
        if (IsInText(cell.Root, token, position)) return null;
        return Of(token, position, cell.Model, cancellation)
            ?? Of(token.GetPreviousToken(includeSkipped: true), position, cell.Model, cancellation)
            ?? OfCall(token, position, cell.Model, cancellation);
    }

    private static bool IsInText(SyntaxNode root, SyntaxToken token, int position)
    {
        var trivia = root.FindTrivia(Math.Max(0, position - 1));
        var isComment = trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
            or SyntaxKind.DisabledTextTrivia or SyntaxKind.SingleLineDocumentationCommentTrivia
            or SyntaxKind.MultiLineDocumentationCommentTrivia;
        return isComment && trivia.SpanStart < position && !token.Span.Contains(position);
    }

    private static NamedSymbol? Of(SyntaxToken token, int position, SemanticModel model, CancellationToken cancellation)
    {
        if (token.SpanStart > position || token.Span.End < position || token.Parent is not { } node) return null;
        if (node is not (SimpleNameSyntax or PredefinedTypeSyntax or ThisExpressionSyntax or ImplicitObjectCreationExpressionSyntax)
            && !token.IsKind(SyntaxKind.IdentifierToken))
            return null;
        if (token.Kind() is SyntaxKind.OpenParenToken or SyntaxKind.CloseParenToken or SyntaxKind.LessThanToken or SyntaxKind.GreaterThanToken)
            return null;

        var meant = node is SimpleNameSyntax name ? Constructed(name) : node;
        var group = meant is ExpressionSyntax ? model.GetMemberGroup(meant, cancellation) : [];
        var info = model.GetSymbolInfo(meant, cancellation);
        if (info.Symbol is null && info.CandidateSymbols.IsEmpty && node.Parent is QualifiedNameSyntax { Right: var right } qualified && right == node)
        {
            // A name before the beginning of the next line reads as a type.
            var expression = SyntaxFactory.ParseExpression(qualified.ToString());
            info = model.GetSpeculativeSymbolInfo(qualified.SpanStart, expression, SpeculativeBindingOption.BindAsExpression);
        }

        var symbol = info.Symbol ?? info.CandidateSymbols.FirstOrDefault() ?? group.FirstOrDefault() ?? model.GetDeclaredSymbol(node, cancellation);
        return symbol is null or IErrorTypeSymbol ? null : Named(symbol, group.IsEmpty ? info.CandidateSymbols : group);
    }

    // 'new Article(' names the constructor.
    private static SyntaxNode Constructed(SimpleNameSyntax name)
    {
        SyntaxNode outer = name;
        while (outer.Parent is QualifiedNameSyntax qualified && qualified.Right == outer) outer = qualified;
        return outer.Parent is ObjectCreationExpressionSyntax creation && creation.Type == outer ? creation : name;
    }

    private static NamedSymbol? OfCall(SyntaxToken token, int position, SemanticModel model, CancellationToken cancellation)
    {
        var list = token.Parent?.AncestorsAndSelf().FirstOrDefault(node => IsOpenAt(node, position));
        // Just after the last argument of a call that is not closed the next token belongs elsewhere.
        list ??= token.GetPreviousToken(includeSkipped: true).Parent?.AncestorsAndSelf().FirstOrDefault(node => IsOpenAt(node, position));
        if (list is null) return null;

        var info = list.Parent is null ? default : model.GetSymbolInfo(list.Parent, cancellation);
        var targets = CallTargets.Symbols(list, model, cancellation).ToList();
        var symbol = info.Symbol ?? info.CandidateSymbols.FirstOrDefault() ?? targets.FirstOrDefault();
        return symbol is null ? null : Named(symbol, targets);
    }

    private static bool IsOpenAt(SyntaxNode node, int position) => node switch
    {
        ArgumentListSyntax list => list.OpenParenToken.Span.End <= position
            && (list.CloseParenToken.IsMissing || position <= list.CloseParenToken.SpanStart),
        AttributeArgumentListSyntax list => list.OpenParenToken.Span.End <= position
            && (list.CloseParenToken.IsMissing || position <= list.CloseParenToken.SpanStart),
        BracketedArgumentListSyntax list => list.OpenBracketToken.Span.End <= position
            && (list.CloseBracketToken.IsMissing || position <= list.CloseBracketToken.SpanStart),
        _ => false,
    };

    private static NamedSymbol Named(ISymbol symbol, IReadOnlyList<ISymbol> found)
    {
        var overloads = found.Count > 0 ? found : symbol switch
        {
            IMethodSymbol { ReducedFrom: null, MethodKind: MethodKind.Ordinary or MethodKind.Constructor, ContainingType: { } type } method =>
                [.. type.GetMembers(symbol.Name).OfType<IMethodSymbol>().Where(other => IsAsOpen(other, method))],
            _ => [symbol],
        };
        return new(symbol, [.. overloads.Where(other => other.Kind == symbol.Kind && IsExtension(other) == IsExtension(symbol))]);
    }

    private static bool IsExtension(ISymbol symbol) => symbol is IMethodSymbol { ReducedFrom: not null };

    private static bool IsAsOpen(IMethodSymbol other, IMethodSymbol method) =>
        other.IsStatic == method.IsStatic && other.DeclaredAccessibility >= method.DeclaredAccessibility;
}
