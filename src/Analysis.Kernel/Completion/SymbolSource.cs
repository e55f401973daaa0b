using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Analysis.Kernel.Completion;

/// <summary>What can stand at a cursor.</summary>
internal static class SymbolSource
{
    /// <summary>The candidates at a cursor.</summary>
    public static IEnumerable<Candidate> At(Cursor cursor, CancellationToken cancellation)
    {
        return cursor.NameSyntax?.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Name == cursor.NameSyntax =>
                MemberCandidates.Of(access.Expression, cursor, cancellation),
            _ => ScopeCandidates.At(cursor),
        };
    }
}
