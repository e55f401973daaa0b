namespace Analysis.Kernel.Directives;

/// <summary>One directive of a cell: what it asks for, and where it stands.</summary>
/// <param name="Kind">What is referenced.</param>
/// <param name="Target">A path as written, or the name of a package.</param>
/// <param name="Version">The version of a package, or null for the newest.</param>
/// <param name="Line">The line in the cell, from 1.</param>
public sealed record Directive(DirectiveKind Kind, string Target, string? Version, int Line);
