using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Analysis.Kernel.Completion.Sources;

/// <summary>The words of the language that can stand at a place.</summary>
internal static class KeywordSource
{
    private const string Types =
        "bool byte char decimal double dynamic float int long nint nuint object sbyte short string uint ulong ushort";

    private const string Expressions =
        "async await base checked default delegate false from nameof new null sizeof stackalloc switch this throw true typeof unchecked with";

    private const string Statements =
        "break case const continue do fixed for foreach goto if lock ref return static try unsafe using var void while yield";

    private const string Declarations =
        "abstract class delegate enum extern interface internal namespace partial private public readonly record sealed static struct";

    private const string Members =
        "abstract async class const delegate enum event explicit extension extern fixed implicit interface internal new operator override "
        + "partial private protected public readonly record ref required sealed static struct unsafe virtual void volatile";

    private const string Queries =
        "ascending by descending equals group in into join let on orderby select where";

    private static readonly Candidate[] AfterExpressions = Of("as is switch with");
    private static readonly Candidate[] InQueries = Of(Queries);
    private static readonly Candidate[] InTypes = Of(Types);
    private static readonly Candidate[] InExpressions = Of(Types, Expressions);
    private static readonly Candidate[] InMembers = Of(Types, Members);
    private static readonly Candidate[] InStatements = Of(Types, Expressions, Statements);
    private static readonly Candidate[] AtTop = Of(Types, Expressions, Statements, Declarations);

    /// <summary>Candidates for words that are parted by blanks.</summary>
    public static Candidate[] Of(params string[] words) =>
        [.. words.SelectMany(some => some.Split(' ')).Distinct(StringComparer.Ordinal)
            .Select(word => new Candidate(word, CompletionKind.Keyword, CandidateRank.Keyword, () => ""))];

    /// <summary>The words that can stand where a name does.</summary>
    public static IEnumerable<Candidate> At(Cursor cursor)
    {
        var name = cursor.Name!;
        if (OpensDeclaration(cursor.Left)) return InExpressions.Concat(Of("var"));
        if (name.Parent is IncompleteMemberSyntax { Parent: TypeDeclarationSyntax }) return InMembers;
        if (BeginsStatement(name)) return IsAtTop(name) ? AtTop : InStatements;
        if (name.Parent is TypeConstraintSyntax) return Of("class notnull struct unmanaged new() allows");
        if (name.Parent is ParameterSyntax) return InTypes.Concat(Of("in out params ref this scoped"));
        if (name.Parent is ForEachStatementSyntax or DeclarationExpressionSyntax or LocalDeclarationStatementSyntax) return InTypes.Concat(Of("var"));
        if (name.Parent is ForStatementSyntax or VariableDeclarationSyntax) return InTypes.Concat(Of("var"));
        if (name.Parent is AttributeSyntax or NameColonSyntax or NameEqualsSyntax) return [];
        if (name.Parent is PatternSyntax) return InExpressions.Concat(Of("and not or var when"));
        if (name.Parent is BaseTypeSyntax or CatchDeclarationSyntax or ObjectCreationExpressionSyntax { Parent: ThrowStatementSyntax or ThrowExpressionSyntax })
            return [];
        if (TypePlace.IsForTypes(name)) return InTypes;
        if (name.Parent is ArgumentSyntax) return InExpressions.Concat(Of("in out ref"));
        return InExpressions;
    }

    /// <summary>True where a loop or a query has its variable and lacks the <c>in</c>.</summary>
    public static bool NeedsIn(Cursor cursor) => cursor.Word.Parent switch
    {
        FromClauseSyntax or JoinClauseSyntax => true,
        IdentifierNameSyntax { Parent: ForEachStatementSyntax { InKeyword.IsMissing: true } loop } => loop.Identifier == cursor.Left,
        _ => false,
    };

    /// <summary>True where a value has been written just before, so that no other can follow.</summary>
    public static bool FollowsExpression(Cursor cursor) =>
        (cursor.IsOnOneLine(cursor.Left, cursor.Word) || IsInQuery(cursor, open: true))
        && BeginsStatement(cursor.Name!)
        && cursor.Left.Kind() is SyntaxKind.CloseParenToken or SyntaxKind.CloseBracketToken or SyntaxKind.IdentifierToken
            or SyntaxKind.NumericLiteralToken or SyntaxKind.StringLiteralToken
        && !ClosesCondition(cursor.Left);

    /// <summary>What can follow a value.</summary>
    public static IEnumerable<Candidate> AfterExpression(Cursor cursor) =>
        IsInQuery(cursor, open: false) ? AfterExpressions.Concat(InQueries) : AfterExpressions;

    /// <summary>What can follow a name: it may be a value, and what reads as the name of a new variable a word that goes on.</summary>
    public static IEnumerable<Candidate> AfterName(Cursor cursor, CancellationToken cancellation)
    {
        if (cursor.Word.Parent is VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration })
        {
            var expression = SyntaxFactory.ParseExpression(declaration.Type.ToString());
            var symbol = cursor.Model
                .GetSpeculativeSymbolInfo(cursor.Position, expression, SpeculativeBindingOption.BindAsExpression).Symbol;
            cancellation.ThrowIfCancellationRequested();
            return symbol is null or INamespaceOrTypeSymbol || declaration.Type.IsVar ? [] : AfterExpression(cursor);
        }

        return cursor.Word.Parent is SkippedTokensTriviaSyntax ? AfterExpression(cursor) : [];
    }

    private static bool BeginsStatement(SimpleNameSyntax name) =>
        name.Parent is ExpressionStatementSyntax or IncompleteMemberSyntax || TypePlace.BeginsStatement(name);

    private static bool IsAtTop(SyntaxNode name) => !name.Ancestors().Any(node => node is BlockSyntax or TypeDeclarationSyntax);

    private static bool ClosesCondition(SyntaxToken token) =>
        token.IsKind(SyntaxKind.CloseParenToken)
        && token.Parent is IfStatementSyntax or WhileStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax
            or UsingStatementSyntax or LockStatementSyntax or FixedStatementSyntax;

    private static bool OpensDeclaration(SyntaxToken token) =>
        token.IsKind(SyntaxKind.OpenParenToken)
        && Cursor.Previous(token).Kind() is SyntaxKind.ForEachKeyword or SyntaxKind.ForKeyword or SyntaxKind.UsingKeyword;

    // 'from' may stand some lines above; an open query has not selected anything yet.
    private static bool IsInQuery(Cursor cursor, bool open)
    {
        for (var token = cursor.Left; !token.IsKind(SyntaxKind.None); token = Cursor.Previous(token))
        {
            if (token.Kind() is SyntaxKind.SemicolonToken or SyntaxKind.OpenBraceToken or SyntaxKind.CloseBraceToken) return false;
            if (open && token.Kind() is SyntaxKind.SelectKeyword or SyntaxKind.ByKeyword) return false;
            if (token.IsKind(SyntaxKind.FromKeyword)) return true;
        }

        return false;
    }
}
