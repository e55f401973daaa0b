using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Analysis.Kernel.Session;

/// <summary>Makes compilations of cells, whose references are bound.</summary>
internal static class ScriptCompilation
{
    // Roslyn keeps the symbols of a reference for the compilations that come after; two that look for them at once would each make
    // their own, and a variable of an earlier cell would no longer be of the type that the next one names.
    private static readonly Lock Gate = new();

    /// <summary>A cell's compilation.</summary>
    /// <param name="tree">The cell, as a script.</param>
    /// <param name="name">What the cell is called in traces: <c>cell_3</c>.</param>
    /// <param name="references">All that the code may use.</param>
    /// <param name="chain">What it builds on.</param>
    /// <param name="libraries">The libraries that it sees.</param>
    public static CSharpCompilation Create(
        SyntaxTree tree, string name, IEnumerable<MetadataReference> references, SubmissionChain chain, CellLibraries libraries)
    {
        var missing = chain.Missing(references.Concat(libraries.References));
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            scriptClassName: $"Submission_{CellSources.Identifier(name)}",
            usings: CellImports.OfScripts,
            optimizationLevel: OptimizationLevel.Release,
            allowUnsafe: true,
            nullableContextOptions: NullableContextOptions.Annotations,
            assemblyIdentityComparer: DesktopAssemblyIdentityComparer.Default);
        return Bound(CSharpCompilation.CreateScriptCompilation($"{CellSources.Identifier(name)}_{Guid.NewGuid():n}", tree, missing, options, chain.Last));
    }

    /// <summary>A compilation with other code in the place of its own. What is bound stays so.</summary>
    public static CSharpCompilation With(CSharpCompilation compilation, SyntaxTree tree) =>
        Bound(compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], tree));

    /// <summary>
    /// Has a compilation find the symbols of its references, one compilation at a time. What it does after that may run beside
    /// others: completion and a cell do not wait for one another.
    /// </summary>
    public static CSharpCompilation Bound(CSharpCompilation compilation)
    {
        lock (Gate)
        {
            _ = compilation.Assembly;
            return compilation;
        }
    }
}
