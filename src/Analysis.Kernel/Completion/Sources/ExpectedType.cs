using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Analysis.Kernel.Completion.Sources;

/// <summary>The types that a value at a place should have.</summary>
internal static class ExpectedType
{
    /// <summary>The types, several where overloads differ, none where the place does not say.</summary>
    /// <param name="expression">What stands at the place.</param>
    public static IEnumerable<ITypeSymbol> Of(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation)
    {
        while (expression.Parent is ParenthesizedExpressionSyntax outer) expression = outer;
        return Types(expression, model, cancellation).OfType<ITypeSymbol>().Select(Underlying).Where(type => type is not IErrorTypeSymbol);
    }

    private static IEnumerable<ITypeSymbol?> Types(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation) =>
        expression.Parent switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type.IsVar: false } declaration } } =>
                [model.GetTypeInfo(declaration.Type, cancellation).Type],
            EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => [model.GetTypeInfo(property.Type, cancellation).Type],
            EqualsValueClauseSyntax { Parent: ParameterSyntax { Type: { } type } } => [model.GetTypeInfo(type, cancellation).Type],
            AssignmentExpressionSyntax assignment when assignment.Right == expression => [model.GetTypeInfo(assignment.Left, cancellation).Type],
            BinaryExpressionSyntax binary when !binary.IsKind(SyntaxKind.AsExpression) => [model.GetTypeInfo(binary.Left == expression ? binary.Right : binary.Left, cancellation).Type],
            ConditionalExpressionSyntax conditional when conditional.Condition != expression => Of(conditional, model, cancellation),
            CaseSwitchLabelSyntax { Parent.Parent: SwitchStatementSyntax chosen } => [model.GetTypeInfo(chosen.Expression, cancellation).Type],
            ConstantPatternSyntax pattern => [(model.GetOperation(pattern, cancellation) as IPatternOperation)?.InputType],
            ArgumentSyntax { Parent: BaseArgumentListSyntax list } argument => OfArgument(argument, list, model, cancellation),
            ReturnStatementSyntax or ArrowExpressionClauseSyntax => [ReturnType(expression, model, cancellation)],
            _ => [],
        };

    private static IEnumerable<ITypeSymbol?> OfArgument(
        ArgumentSyntax argument, BaseArgumentListSyntax list, SemanticModel model, CancellationToken cancellation)
    {
        var (index, name) = (list.Arguments.IndexOf(argument), argument.NameColon?.Name.Identifier.ValueText);
        return CallTargets.Of(list, model, cancellation)
            .Select(parameters => name is null
                ? parameters.ElementAtOrDefault(index)
                : parameters.FirstOrDefault(parameter => parameter.Name == name))
            .Select(parameter => parameter?.Type)
            .Distinct(SymbolEqualityComparer.Default)
            .Cast<ITypeSymbol?>();
    }

    private static ITypeSymbol? ReturnType(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation) =>
        model.GetEnclosingSymbol(expression.SpanStart, cancellation) is IMethodSymbol method ? method.ReturnType : null;

    private static ITypeSymbol Underlying(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
}
