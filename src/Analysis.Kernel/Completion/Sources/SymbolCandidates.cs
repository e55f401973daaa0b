using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Analysis.Kernel.Completion.Sources;

/// <summary>Turns symbols into candidates: leaves out what nobody should write, and offers overloads as one.</summary>
internal static class SymbolCandidates
{
    /// <summary>The candidates for symbols.</summary>
    /// <param name="symbols">Of those with one name the first stands for all.</param>
    /// <param name="typed">Only what fits it is looked at closely.</param>
    /// <param name="rank">How likely they are, where the place says so; else what they are does.</param>
    public static IEnumerable<Candidate> Of(IEnumerable<ISymbol> symbols, string typed, CandidateRank? rank = null) =>
        symbols
            .Where(symbol => NameMatch.Of(symbol.Name, typed) != NameMatchQuality.None && SymbolVisibility.IsOffered(symbol))
            .GroupBy(symbol => symbol.Name, StringComparer.Ordinal)
            .Select(group => Of(group.First(), group.Count(), rank));

    /// <summary>A name as it is written: a word of the language gets its <c>@</c>.</summary>
    public static string Escaped(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    /// <summary>A type as it is written at a place.</summary>
    public static Candidate Of(ITypeSymbol type, Cursor cursor) =>
        new(type.ToMinimalDisplayString(cursor.Model, cursor.Position), SymbolKinds.Of(type), CandidateRank.Expected,
            () => type.ToDisplayString(SignatureFormat.Short));

    private static Candidate Of(ISymbol symbol, int count, CandidateRank? rank) =>
        new(Escaped(symbol.Name), SymbolKinds.Of(symbol), rank ?? RankOf(symbol), () => Signature(symbol, count))
        {
            Name = symbol.Name,
        };

    private static string Signature(ISymbol symbol, int count) =>
        symbol.ToDisplayString(SignatureFormat.Short) + (symbol, count) switch
        {
            (_, 1) or (not IMethodSymbol, _) => "",
            (_, 2) => " (+ 1 overload)",
            _ => $" (+ {count - 1} overloads)",
        };

    private static CandidateRank RankOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol or IParameterSymbol or IRangeVariableSymbol => CandidateRank.Near,
        IMethodSymbol { MethodKind: MethodKind.LocalFunction } => CandidateRank.Near,
        _ when symbol.ContainingType is { IsScriptClass: true } => CandidateRank.Own,
        IMethodSymbol { ReducedFrom: not null } => CandidateRank.Extension,
        // A record's own Equals is no likelier than every object's.
        IMethodSymbol { Name: nameof(Equals) } => CandidateRank.Object,
        IMethodSymbol method when SymbolVisibility.IsObjects(method) => CandidateRank.Object,
        INamespaceOrTypeSymbol => CandidateRank.Type,
        _ => CandidateRank.Own,
    };
}
