using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Analysis.Kernel.Completion;

/// <summary>Turns symbols into candidates: hides what nobody should write, and offers overloads as one.</summary>
internal static class SymbolCandidates
{
    /// <summary>The candidates for symbols; of those with one name the first stands for all.</summary>
    public static IEnumerable<Candidate> Of(IEnumerable<ISymbol> symbols) =>
        symbols.Where(SymbolVisibility.IsOffered)
            .GroupBy(symbol => symbol.Name, StringComparer.Ordinal)
            .Select(group => Of(group.First(), group.Count()));

    private static Candidate Of(ISymbol symbol, int count)
    {
        var signature = symbol.ToDisplayString(SignatureFormat.Short);
        if (count > 1) signature += count == 2 ? " (+ 1 overload)" : $" (+ {count - 1} overloads)";
        return new(new(EscapedName(symbol.Name), KindOf(symbol), signature), RankOf(symbol));
    }

    /// <summary>A name as it is written: a word of the language gets its <c>@</c>.</summary>
    public static string EscapedName(string name) =>
        SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    private static CandidateRank RankOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol or IParameterSymbol or IRangeVariableSymbol => CandidateRank.Near,
        IMethodSymbol { MethodKind: MethodKind.LocalFunction } => CandidateRank.Near,
        IMethodSymbol { ReducedFrom: not null } => CandidateRank.Extension,
        IMethodSymbol method when SymbolVisibility.IsObjects(method) => CandidateRank.Object,
        INamespaceOrTypeSymbol => CandidateRank.Type,
        _ => CandidateRank.Own,
    };

    private static CompletionKind KindOf(ISymbol symbol) => symbol switch
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
        IAliasSymbol alias => KindOf(alias.Target),
        ITypeSymbol { TypeKind: TypeKind.Struct } => CompletionKind.Struct,
        ITypeSymbol { TypeKind: TypeKind.Interface } => CompletionKind.Interface,
        ITypeSymbol { TypeKind: TypeKind.Enum } => CompletionKind.Enum,
        ITypeSymbol { TypeKind: TypeKind.Delegate } => CompletionKind.Delegate,
        ITypeSymbol => CompletionKind.Class,
        _ => CompletionKind.Field,
    };
}
