using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Analysis.Kernel.Completion;

/// <summary>What can stand after a dot.</summary>
internal static class MemberCandidates
{
    /// <summary>The members of what an expression stands for.</summary>
    public static IEnumerable<Candidate> Of(ExpressionSyntax expression, Cursor cursor, CancellationToken cancellation)
    {
        var model = cursor.Cell.Model;
        if (model.GetSymbolInfo(expression, cancellation).Symbol is INamespaceOrTypeSymbol container)
        {
            var members = model.LookupSymbols(cursor.Position, container);
            return SymbolCandidates.Of(members.Where(member => member.IsStatic || member is INamespaceOrTypeSymbol));
        }

        var type = model.GetTypeInfo(expression, cancellation).Type;
        if (type is null or IErrorTypeSymbol) return [];
        return SymbolCandidates.Of(model
            .LookupSymbols(cursor.Position, type, includeReducedExtensionMethods: true)
            .Where(member => !member.IsStatic && member is not INamedTypeSymbol));
    }
}
