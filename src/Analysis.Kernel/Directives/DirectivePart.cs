namespace Analysis.Kernel.Directives;

/// <summary>A directive that does something where it stands: lists variables, imports a file.</summary>
/// <param name="Directive">What it asks for.</param>
internal sealed record DirectivePart(Directive Directive) : CellPart(Directive.Line);
