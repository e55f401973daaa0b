namespace Analysis.Kernel.Directives;

/// <summary>C# of a cell.</summary>
/// <param name="Line">Where it begins.</param>
/// <param name="Code">With blanks in place of all else that stands in the cell before it, so that each character is where it was.</param>
/// <param name="Directives">What the code references, in the order in which it stands there.</param>
internal sealed record CodePart(int Line, string Code, IReadOnlyList<Directive> Directives) : CellPart(Line);
