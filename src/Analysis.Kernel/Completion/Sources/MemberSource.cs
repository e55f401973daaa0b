using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Analysis.Kernel.Completion.Sources;

/// <summary>What can stand after <c>.</c>, <c>?.</c>, <c>-&gt;</c> and <c>::</c>.</summary>
internal static class MemberSource
{
    /// <summary>True where a member is asked for.</summary>
    public static bool Applies(Cursor cursor) =>
        cursor.Left.Kind() is SyntaxKind.DotToken or SyntaxKind.MinusGreaterThanToken or SyntaxKind.ColonColonToken;

    /// <summary>The members of what stands before.</summary>
    public static IEnumerable<Candidate> At(Cursor cursor, CancellationToken cancellation)
    {
        var node = (SyntaxNode?)cursor.Name ?? cursor.Word.Parent;
        IEnumerable<ISymbol> members = node?.Parent switch
        {
            MemberAccessExpressionSyntax { Expression: BaseExpressionSyntax } => cursor.Model.LookupBaseMembers(cursor.Position),
            MemberAccessExpressionSyntax access => OfExpression(access.Expression, cursor, cancellation),
            MemberBindingExpressionSyntax binding => OfConditional(binding, cursor, cancellation),
            QualifiedNameSyntax name => OfQualified(name, cursor, cancellation),
            AliasQualifiedNameSyntax name => OfContainer(cursor.Model.GetSymbolInfo(name.Alias, cancellation).Symbol, cursor),
            _ => [],
        };
        return SymbolCandidates.Of(members.Where(TypePlace.Filter(cursor, cancellation)), cursor.Typed);
    }

    private static IEnumerable<ISymbol> OfExpression(ExpressionSyntax expression, Cursor cursor, CancellationToken cancellation)
    {
        var symbol = cursor.Model.GetSymbolInfo(expression, cancellation).Symbol;
        if (symbol is INamespaceOrTypeSymbol or IAliasSymbol) return OfContainer(symbol, cursor);

        var type = cursor.Model.GetTypeInfo(expression, cancellation).Type;
        if (expression.Parent.IsKind(SyntaxKind.PointerMemberAccessExpression)) type = (type as IPointerTypeSymbol)?.PointedAtType;
        var members = OfValue(type, cursor);
        return symbol is null || symbol.Name != type?.Name ? members : members.Concat(OfTypeNamedAlike(symbol, cursor));
    }

    // 'Color.' where a property Color is of the type Color may mean either.
    private static IEnumerable<ISymbol> OfTypeNamedAlike(ISymbol symbol, Cursor cursor) =>
        cursor.Model.LookupNamespacesAndTypes(cursor.Position, name: symbol.Name) is [INamedTypeSymbol type]
            ? OfContainer(type, cursor)
            : [];

    private static IEnumerable<ISymbol> OfConditional(
        MemberBindingExpressionSyntax binding, Cursor cursor, CancellationToken cancellation)
    {
        var access = binding.Ancestors().OfType<ConditionalAccessExpressionSyntax>()
            .FirstOrDefault(candidate => candidate.WhenNotNull.Span.Contains(binding.Span));
        if (access is null) return [];

        var type = cursor.Model.GetTypeInfo(access.Expression, cancellation).Type;
        return OfValue(
            type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
                ? nullable.TypeArguments[0]
                : type,
            cursor);
    }

    // 'words.' above a line that begins with a name reads as the beginning of a declaration: what looks like a type may be a value.
    private static IEnumerable<ISymbol> OfQualified(QualifiedNameSyntax name, Cursor cursor, CancellationToken cancellation)
    {
        var expression = SyntaxFactory.ParseExpression(name.Left.ToString());
        var type = cursor.Model.GetSpeculativeTypeInfo(cursor.Position, expression, SpeculativeBindingOption.BindAsExpression).Type;
        var symbol = cursor.Model.GetSpeculativeSymbolInfo(cursor.Position, expression, SpeculativeBindingOption.BindAsExpression).Symbol;
        var isValue = type is not (null or IErrorTypeSymbol) && symbol is not INamespaceOrTypeSymbol;
        return isValue && !TypePlace.IsForTypes((SimpleNameSyntax)name.Right)
            ? OfValue(type, cursor)
            : OfContainer(cursor.Model.GetSymbolInfo(name.Left, cancellation).Symbol ?? symbol, cursor);
    }

    private static IEnumerable<ISymbol> OfContainer(ISymbol? symbol, Cursor cursor)
    {
        if (symbol is IAliasSymbol alias) symbol = alias.Target;
        if (symbol is not INamespaceOrTypeSymbol container) return [];

        var mayNameInstances = IsInNameOf(cursor);
        return cursor.Model
            .LookupSymbols(cursor.Position, container, includeReducedExtensionMethods: container is ITypeSymbol)
            .Where(member => member is INamespaceOrTypeSymbol || member.IsStatic || mayNameInstances)
            .Where(member => member is not IMethodSymbol { ReducedFrom: not null })
            .Where(member => container is not ITypeSymbol { TypeKind: TypeKind.Enum } || member is IFieldSymbol || IsOnEnums(member));
    }

    private static IEnumerable<ISymbol> OfValue(ITypeSymbol? type, Cursor cursor) =>
        type is null or IErrorTypeSymbol or { SpecialType: SpecialType.System_Void }
            ? []
            : cursor.Model
                .LookupSymbols(cursor.Position, type, includeReducedExtensionMethods: true)
                .Where(member => !member.IsStatic && member is not INamedTypeSymbol);

    // Of what the class Enum has, little is meant by somebody who names one enum.
    private static bool IsOnEnums(ISymbol member) => member.ContainingType is not { SpecialType: SpecialType.System_Enum or SpecialType.System_Object };

    private static bool IsInNameOf(Cursor cursor) =>
        cursor.Name?.Ancestors().OfType<InvocationExpressionSyntax>()
            .Any(call => call.Expression is IdentifierNameSyntax { Identifier.Text: "nameof" }) == true;
}
