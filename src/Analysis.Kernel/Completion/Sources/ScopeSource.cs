using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Analysis.Kernel.Completion.Sources;

/// <summary>What can be named without a dot: locals, what cells have declared, types and namespaces.</summary>
internal static class ScopeSource
{
    private const string AttributeSuffix = "Attribute";

    /// <summary>What is in scope at a cursor and can stand there.</summary>
    public static IEnumerable<Candidate> At(Cursor cursor, CancellationToken cancellation)
    {
        var isType = TypePlace.IsForTypes(cursor.Name!);
        IEnumerable<ISymbol> symbols = isType
            ? cursor.Model.LookupNamespacesAndTypes(cursor.Position)
            : cursor.Model.LookupSymbols(cursor.Position);
        var candidates = SymbolCandidates.Of(
            symbols.Where(TypePlace.Filter(cursor, cancellation)).Where(symbol => IsMeant(symbol, cursor)), cursor.Typed);
        return cursor.Name!.Parent is AttributeSyntax ? candidates.Select(WithoutSuffix) : candidates;
    }

    private static bool IsMeant(ISymbol symbol, Cursor cursor) => symbol switch
    {
        ILocalSymbol or IFieldSymbol { ContainingType.IsScriptClass: true } => !IsDeclaredLater(symbol, cursor),
        // A cell's class has what every class has; nobody asks a cell for its hash code.
        IMethodSymbol { ContainingType.SpecialType: SpecialType.System_Object } => IsInType(cursor),
        _ => true,
    };

    private static bool IsInType(Cursor cursor) => cursor.Word.Parent!.Ancestors().Any(node => node is TypeDeclarationSyntax);

    // Its own value cannot name a variable either.
    private static bool IsDeclaredLater(ISymbol symbol, Cursor cursor)
    {
        var declaration = symbol.DeclaringSyntaxReferences.FirstOrDefault();
        if (declaration is null || declaration.SyntaxTree != cursor.Cell.Root.SyntaxTree) return false;
        if (symbol is not ILocalSymbol && IsInFunction(cursor)) return false;
        return declaration.GetSyntax() is VariableDeclaratorSyntax declarator
            ? declarator.Span.End >= cursor.Position
            : symbol.Locations[0].SourceSpan.Start >= cursor.Position;
    }

    // A function may be called when all variables of its cell have their values.
    private static bool IsInFunction(Cursor cursor) =>
        cursor.Word.Parent!.Ancestors().Any(node =>
            node is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax or TypeDeclarationSyntax);

    private static Candidate WithoutSuffix(Candidate attribute) =>
        attribute.Text.EndsWith(AttributeSuffix, StringComparison.Ordinal)
            ? attribute with { Text = attribute.Text[..^AttributeSuffix.Length] }
            : attribute;
}
