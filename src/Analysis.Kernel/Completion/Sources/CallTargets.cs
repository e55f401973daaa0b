using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Analysis.Kernel.Completion.Sources;

/// <summary>What an unfinished call may be calling.</summary>
internal static class CallTargets
{
    /// <summary>The parameters of each overload to which a list of arguments may belong.</summary>
    public static IEnumerable<ImmutableArray<IParameterSymbol>> Of(
        SyntaxNode argumentList, SemanticModel model, CancellationToken cancellation) =>
        Symbols(argumentList, model, cancellation).Select(target => target switch
        {
            IMethodSymbol method => method.Parameters,
            IPropertySymbol indexer => indexer.Parameters,
            _ => [],
        });

    /// <summary>The methods, constructors and indexers to which a list of arguments may belong.</summary>
    public static IEnumerable<ISymbol> Symbols(SyntaxNode argumentList, SemanticModel model, CancellationToken cancellation) =>
        argumentList.Parent switch
        {
            InvocationExpressionSyntax call => OfCall(call, model, cancellation),
            BaseObjectCreationExpressionSyntax creation =>
                Constructors(TypeOf(model.GetTypeInfo(creation, cancellation)), argumentList.SpanStart, model),
            ConstructorInitializerSyntax initializer => model.GetMemberGroup(initializer, cancellation),
            PrimaryConstructorBaseTypeSyntax above =>
                Constructors(model.GetTypeInfo(above.Type, cancellation).Type, argumentList.SpanStart, model),
            AttributeSyntax attribute =>
                Constructors(model.GetTypeInfo(attribute, cancellation).Type, argumentList.SpanStart, model),
            ElementAccessExpressionSyntax access => model.GetIndexerGroup(access.Expression, cancellation),
            _ => [],
        };

    private static ITypeSymbol? TypeOf(TypeInfo info) => info.Type is null or IErrorTypeSymbol ? info.ConvertedType : info.Type;

    private static IEnumerable<ISymbol> OfCall(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellation)
    {
        var group = model.GetMemberGroup(call.Expression, cancellation);
        if (!group.IsEmpty) return group;
        return model.GetTypeInfo(call.Expression, cancellation).Type is INamedTypeSymbol { DelegateInvokeMethod: { } invoke }
            ? [invoke]
            : model.GetSymbolInfo(call, cancellation).CandidateSymbols;
    }

    private static IEnumerable<ISymbol> Constructors(ITypeSymbol? type, int position, SemanticModel model) =>
        type is INamedTypeSymbol named
            ? named.InstanceConstructors.Where(constructor => model.IsAccessible(position, constructor))
            : [];
}
