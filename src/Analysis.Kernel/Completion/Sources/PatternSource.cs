using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Analysis.Kernel.Completion.Sources;

/// <summary>What can be asked for in a pattern: <c>article is { Year: … }</c>.</summary>
internal static class PatternSource
{
    /// <summary>The properties of what is matched that are not asked for yet; null where no property is expected.</summary>
    public static IEnumerable<Candidate>? Properties(Cursor cursor, CancellationToken cancellation)
    {
        var clause = cursor.Name!.Parent switch
        {
            ConstantPatternSyntax { Parent: SubpatternSyntax { ExpressionColon: null, Parent: PropertyPatternClauseSyntax found } } => found,
            BaseExpressionColonSyntax { Parent: SubpatternSyntax { Parent: PropertyPatternClauseSyntax found } } => found,
            _ => null,
        };
        if (clause?.Parent is not RecursivePatternSyntax pattern) return null;
        if (cursor.Model.GetOperation(pattern, cancellation) is not IRecursivePatternOperation { MatchedType: { } type }) return null;

        var asked = clause.Subpatterns
            .Select(subpattern => subpattern.ExpressionColon?.Expression.ToString())
            .ToHashSet(StringComparer.Ordinal);
        var members = cursor.Model.LookupSymbols(cursor.Position, type)
            .Where(member => !member.IsStatic && member is IPropertySymbol { IsIndexer: false } or IFieldSymbol)
            .Where(member => !asked.Contains(member.Name));
        return SymbolCandidates.Of(members, cursor.Typed, CandidateRank.Expected);
    }
}
