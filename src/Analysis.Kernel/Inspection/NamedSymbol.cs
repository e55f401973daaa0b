using Microsoft.CodeAnalysis;

namespace Analysis.Kernel.Inspection;

/// <summary>What a name stands for.</summary>
/// <param name="Symbol">The one that is meant, or the likeliest where that is not clear yet.</param>
/// <param name="Overloads">All of that name, in the order in which they are declared.</param>
internal sealed record NamedSymbol(ISymbol Symbol, IReadOnlyList<ISymbol> Overloads);
