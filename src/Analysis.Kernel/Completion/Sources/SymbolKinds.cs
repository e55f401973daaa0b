using Microsoft.CodeAnalysis;

namespace Analysis.Kernel.Completion.Sources;

/// <summary>Names the kinds of symbols.</summary>
internal static class SymbolKinds
{
    /// <summary>The kind under which a symbol is offered.</summary>
    public static CompletionKind Of(ISymbol symbol) => symbol switch
    {
        IMethodSymbol => CompletionKind.Method,
        IPropertySymbol => CompletionKind.Property,
        IEventSymbol => CompletionKind.Event,
        IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } => CompletionKind.EnumMember,
        IFieldSymbol => CompletionKind.Field,
        ILocalSymbol or IRangeVariableSymbol => CompletionKind.Local,
        IParameterSymbol => CompletionKind.Parameter,
        ITypeParameterSymbol => CompletionKind.TypeParameter,
        INamespaceSymbol => CompletionKind.Namespace,
        IAliasSymbol alias => Of(alias.Target),
        ITypeSymbol type => Of(type.TypeKind),
        _ => CompletionKind.Local,
    };

    private static CompletionKind Of(TypeKind kind) => kind switch
    {
        TypeKind.Struct => CompletionKind.Struct,
        TypeKind.Interface => CompletionKind.Interface,
        TypeKind.Enum => CompletionKind.Enum,
        TypeKind.Delegate => CompletionKind.Delegate,
        _ => CompletionKind.Class,
    };
}
