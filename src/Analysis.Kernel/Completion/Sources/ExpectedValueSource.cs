using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Analysis.Kernel.Completion.Sources;

/// <summary>What the place itself suggests: the values of the enum, and after <c>new</c> the type, that are expected there.</summary>
internal static class ExpectedValueSource
{
    /// <summary>The suggestions at a cursor.</summary>
    public static IEnumerable<Candidate> At(Cursor cursor, CancellationToken cancellation) =>
        cursor.Name!.Parent is ObjectCreationExpressionSyntax creation
            ? ExpectedType.Of(creation, cursor.Model, cancellation)
                .Where(type => type is INamedTypeSymbol { IsAbstract: false, TypeKind: TypeKind.Class or TypeKind.Struct })
                .Select(type => SymbolCandidates.Of(type, cursor))
            : ExpectedType.Of(cursor.Name!, cursor.Model, cancellation)
                .Where(type => type.TypeKind == TypeKind.Enum)
                .SelectMany(type => Values(type, cursor));

    private static IEnumerable<Candidate> Values(ITypeSymbol type, Cursor cursor)
    {
        var name = type.ToMinimalDisplayString(cursor.Model, cursor.Position);
        return type.GetMembers().OfType<IFieldSymbol>()
            .Where(SymbolVisibility.IsOffered)
            .Select(value => new Candidate(
                $"{name}.{SymbolCandidates.Escaped(value.Name)}", CompletionKind.EnumMember, CandidateRank.Expected,
                () => value.ToDisplayString(SignatureFormat.Short)));
    }
}
