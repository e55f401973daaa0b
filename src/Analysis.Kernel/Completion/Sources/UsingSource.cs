using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Analysis.Kernel.Completion.Sources;

/// <summary>What can stand after <c>using</c> at the top of a cell.</summary>
internal static class UsingSource
{
    /// <summary>True in the name of a <c>using</c>.</summary>
    public static bool Applies(Cursor cursor) => Find(cursor) is not null;

    /// <summary>Namespaces; after <c>static</c> and <c>=</c> types too; at the beginning what else can follow.</summary>
    public static IEnumerable<Candidate> At(Cursor cursor)
    {
        var place = Find(cursor)!;
        var symbols = cursor.Model.LookupNamespacesAndTypes(cursor.Position, Container(place, cursor))
            .Where(symbol => symbol is INamespaceSymbol || place.MayBeType);
        var names = SymbolCandidates.Of(symbols, cursor.Typed, CandidateRank.Expected);
        return place.IsBeginning ? names.Concat(KeywordSource.Of("static", "var")) : names;
    }

    private static INamespaceOrTypeSymbol? Container(Place place, Cursor cursor)
    {
        if (!cursor.Left.IsKind(SyntaxKind.DotToken)) return null;
        var name = SyntaxFactory.ParseTypeName(cursor.Cell.Code[place.NameStart..cursor.Left.SpanStart]);
        var bound = cursor.Model.GetSpeculativeSymbolInfo(cursor.Position, name, SpeculativeBindingOption.BindAsTypeOrNamespace);
        return bound.Symbol as INamespaceOrTypeSymbol ?? cursor.Model.Compilation.CreateErrorTypeSymbol(null, name.ToString(), 0);
    }

    // Back over what is written of the name, then over 'static' or an alias.
    private static Place? Find(Cursor cursor)
    {
        var token = cursor.Left;
        while (token.Kind() is SyntaxKind.DotToken or SyntaxKind.ColonColonToken)
        {
            token = Cursor.Previous(token);
            if (!token.IsKind(SyntaxKind.IdentifierToken)) return null;
            token = Cursor.Previous(token);
        }

        var nameStart = token.Span.End;
        var isBeginning = token == cursor.Left && token.IsKind(SyntaxKind.UsingKeyword);
        var mayBeType = token.IsKind(SyntaxKind.StaticKeyword);
        if (mayBeType) token = Cursor.Previous(token);
        if (token.IsKind(SyntaxKind.EqualsToken) && token.Parent is NameEqualsSyntax)
        {
            mayBeType = true;
            token = Cursor.Previous(Cursor.Previous(token));
        }

        return token.IsKind(SyntaxKind.UsingKeyword)
            && token.Parent is UsingDirectiveSyntax or LocalDeclarationStatementSyntax { Parent: GlobalStatementSyntax }
            ? new(nameStart, mayBeType, isBeginning)
            : null;
    }

    private sealed record Place(int NameStart, bool MayBeType, bool IsBeginning);
}
