using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Analysis.Kernel.Completion.Sources;

/// <summary>Places where only types can stand, and which of them.</summary>
internal static class TypePlace
{
    /// <summary>True for the symbols that can stand at a cursor; where anything can, for all.</summary>
    public static Func<ISymbol, bool> Filter(Cursor cursor, CancellationToken cancellation)
    {
        if (cursor.Name is not { } name || !IsForTypes(name)) return _ => true;

        ExpressionSyntax type = name;
        while (type.Parent is TypeSyntax outer) type = outer;
        Func<ITypeSymbol, bool> isMeant = type.Parent switch
        {
            AttributeSyntax => candidate => !candidate.IsAbstract && DerivesFrom(nameof(Attribute))(candidate),
            ObjectCreationExpressionSyntax { Parent: ThrowStatementSyntax or ThrowExpressionSyntax } =>
                both => IsCreatable(both) && DerivesFrom(nameof(Exception))(both),
            ObjectCreationExpressionSyntax when type == name || type is QualifiedNameSyntax => IsCreatable,
            CatchDeclarationSyntax => DerivesFrom(nameof(Exception)),
            BaseTypeSyntax => candidate => !candidate.IsSealed && !candidate.IsStatic && !candidate.IsValueType,
            TypeOfExpressionSyntax => _ => true,
            _ => candidate => !candidate.IsStatic,
        };
        cancellation.ThrowIfCancellationRequested();
        return symbol => symbol switch
        {
            IAliasSymbol => true,
            INamespaceSymbol => true,
            INamedTypeSymbol candidate => isMeant(candidate) || HasNested(candidate, isMeant),
            ITypeParameterSymbol => true,
            _ => false,
        };
    }

    /// <summary>True where the grammar wants a type; a name at the beginning of a statement may as well be a value.</summary>
    public static bool IsForTypes(SimpleNameSyntax name)
    {
        ExpressionSyntax outer = name;
        while (outer.Parent is QualifiedNameSyntax or AliasQualifiedNameSyntax) outer = (ExpressionSyntax)outer.Parent;
        if (SyntaxFacts.IsAttributeName(outer) || outer.Parent is AttributeSyntax) return true;
        return SyntaxFacts.IsInTypeOnlyContext(outer) && !BeginsStatement(outer);
    }

    /// <summary>True for what stands where a statement begins, and reads as the type of a declaration.</summary>
    public static bool BeginsStatement(ExpressionSyntax type)
    {
        var declaration = type.Parent is VariableDeclarationSyntax variable ? variable.Parent : type.Parent;
        return declaration is LocalDeclarationStatementSyntax or LocalFunctionStatementSyntax
                or MemberDeclarationSyntax { Parent: CompilationUnitSyntax }
            && declaration.GetFirstToken() == type.GetFirstToken();
    }

    private static bool IsCreatable(ITypeSymbol type) => !type.IsAbstract && !type.IsStatic && type.TypeKind != TypeKind.Enum;

    private static bool HasNested(INamedTypeSymbol type, Func<ITypeSymbol, bool> isMeant) =>
        type.GetTypeMembers().Any(nested => nested.DeclaredAccessibility == Accessibility.Public && isMeant(nested));

    private static Func<ITypeSymbol, bool> DerivesFrom(string name) => type =>
    {
        for (ITypeSymbol? above = type; above is not null; above = above.BaseType)
        {
            if (above.Name == name && above.ContainingNamespace is { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true })
                return true;
        }

        return false;
    };
}
