using System.Collections;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Analysis.Kernel.Completion.Sources;

/// <summary>What can be set in <c>new Article { … }</c> and <c>article with { … }</c>.</summary>
internal static class InitializerSource
{
    /// <summary>The properties and fields that are not set yet, or null where nothing is initialised.</summary>
    /// <returns>And whether nothing else can stand there: a collection takes elements as well.</returns>
    public static (IEnumerable<Candidate> Candidates, bool IsAllThatFits)? Properties(Cursor cursor, CancellationToken cancellation)
    {
        ExpressionSyntax name = cursor.Name!;
        if (name.Parent is AssignmentExpressionSyntax assignment && assignment.Left == name) name = assignment;
        if (name.Parent is not InitializerExpressionSyntax initializer) return null;
        if (initializer.IsKind(SyntaxKind.ArrayInitializerExpression)) return null;
        if (TypeOf(initializer, cursor, cancellation) is not { } type) return null;

        var set = initializer.Expressions.OfType<AssignmentExpressionSyntax>()
            .Where(other => other != name)
            .Select(other => other.Left.ToString())
            .ToHashSet(StringComparer.Ordinal);
        var members = cursor.Model.LookupSymbols(cursor.Position, type)
            .Where(member => !member.IsStatic && CanBeSet(member) && !set.Contains(member.Name));
        return (SymbolCandidates.Of(members, cursor.Typed, CandidateRank.Expected), !IsCollection(type));
    }

    private static ITypeSymbol? TypeOf(InitializerExpressionSyntax initializer, Cursor cursor, CancellationToken cancellation)
    {
        var type = initializer.Parent switch
        {
            BaseObjectCreationExpressionSyntax creation => TypeOf(creation, cursor, cancellation),
            WithExpressionSyntax with => cursor.Model.GetTypeInfo(with.Expression, cancellation).Type,
            AssignmentExpressionSyntax nested => cursor.Model.GetTypeInfo(nested.Left, cancellation).Type,
            _ => null,
        };
        return type is IErrorTypeSymbol ? null : type;
    }

    private static ITypeSymbol? TypeOf(BaseObjectCreationExpressionSyntax creation, Cursor cursor, CancellationToken cancellation)
    {
        var info = cursor.Model.GetTypeInfo(creation, cancellation);
        return info.Type ?? info.ConvertedType;
    }

    // What has no setter can still be filled: '{ Names = { "a" } }'.
    private static bool CanBeSet(ISymbol member) => member switch
    {
        IPropertySymbol { IsIndexer: true } => false,
        IPropertySymbol property => property.SetMethod is not null || IsCollection(property.Type),
        IFieldSymbol field => !field.IsReadOnly && !field.IsConst,
        _ => false,
    };

    private static bool IsCollection(ITypeSymbol type) =>
        type.SpecialType != SpecialType.System_String
        && type.AllInterfaces.Any(implemented => implemented.Name == nameof(IEnumerable))
        && type.TypeKind != TypeKind.Array;
}
