using Analysis.Kernel.Completion;
using Microsoft.CodeAnalysis;

namespace Analysis.Kernel.Inspection;

/// <summary>Writes declarations as a reader needs them.</summary>
internal static class SignatureText
{
    private static readonly SymbolDisplayFormat OfMembers = SignatureFormat.Short
        .AddMemberOptions(SymbolDisplayMemberOptions.IncludeContainingType | SymbolDisplayMemberOptions.IncludeModifiers)
        .AddGenericsOptions(SymbolDisplayGenericsOptions.IncludeTypeConstraints);

    // A cell's class has a name that nobody wrote.
    private static readonly SymbolDisplayFormat OfCells = OfMembers.RemoveMemberOptions(SymbolDisplayMemberOptions.IncludeContainingType);

    private static readonly SymbolDisplayFormat OfTypes = OfMembers
        .WithKindOptions(SymbolDisplayKindOptions.IncludeTypeKeyword | SymbolDisplayKindOptions.IncludeNamespaceKeyword);

    /// <summary>The declaration of a symbol on one line.</summary>
    public static string Of(ISymbol symbol) => symbol switch
    {
        IFieldSymbol { ContainingType.IsScriptClass: true } => "(variable) " + symbol.ToDisplayString(OfCells),
        IRangeVariableSymbol => "(local) " + symbol.Name,
        ILocalSymbol => "(local) " + symbol.ToDisplayString(OfCells),
        IParameterSymbol => "(parameter) " + symbol.ToDisplayString(OfCells),
        ITypeParameterSymbol => "(type parameter) " + symbol.ToDisplayString(OfCells),
        INamespaceSymbol => "namespace " + symbol.ToDisplayString(),
        IMethodSymbol { ReducedFrom: not null } => "(extension) " + symbol.ToDisplayString(OfMembers),
        INamedTypeSymbol { ContainingType: null, ContainingNamespace.IsGlobalNamespace: false } type =>
            WithNamespace(type, symbol.ToDisplayString(OfTypes)),
        _ when symbol.ContainingType is { IsScriptClass: true } => symbol.ToDisplayString(OfCells),
        _ => symbol.ToDisplayString(OfMembers),
    };

    private static string WithNamespace(INamedTypeSymbol type, string declaration)
    {
        var at = declaration.IndexOf(type.Name, StringComparison.Ordinal);
        return at < 0 ? declaration : declaration.Insert(at, type.ContainingNamespace.ToDisplayString() + ".");
    }
}
