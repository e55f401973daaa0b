namespace Analysis.Kernel.Directives;

/// <summary>One of the parts of a cell, which run in their order.</summary>
/// <param name="Line">The line of the cell where it begins, from 1.</param>
internal abstract record CellPart(int Line);
