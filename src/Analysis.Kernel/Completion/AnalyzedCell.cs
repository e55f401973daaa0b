using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Analysis.Kernel.Completion;

/// <summary>A cell that has not run, as the compiler understands it after those that have.</summary>
/// <param name="Code">The C#, directives blanked.</param>
/// <param name="Root">Its syntax.</param>
/// <param name="Model">What its names and types mean.</param>
internal sealed record AnalyzedCell(string Code, CompilationUnitSyntax Root, SemanticModel Model);
