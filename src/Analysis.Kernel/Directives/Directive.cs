namespace Analysis.Kernel.Directives;

/// <summary>One directive of a cell: what it asks for, and where it stands.</summary>
/// <param name="Kind">What it asks for.</param>
/// <param name="Target">A path as written, the name of a package or of a language, a source of packages; else nothing.</param>
/// <param name="Version">The version of a package, or null for the newest.</param>
/// <param name="Line">The line in the cell, from 1.</param>
public sealed record Directive(DirectiveKind Kind, string Target, string? Version, int Line)
{
    /// <summary>The folder that its path starts from, or null for the notebook's.</summary>
    public string? Folder { get; init; }
}
