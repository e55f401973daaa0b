using Analysis.Kernel.References;
using Analysis.Kernel.Session;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Analysis.Kernel.Completion;

/// <summary>
/// Has the compiler look at cells that are being written. The last one is kept, since a client asks several times about one text.
/// </summary>
internal sealed class CellAnalyzer
{
    private readonly SubmissionCompiler _compiler;
    private readonly ReferenceSet _references;
    private Kept? _kept;

    public CellAnalyzer(SubmissionCompiler compiler, ReferenceSet references)
    {
        _compiler = compiler;
        _references = references;
    }

    /// <summary>What a cell would mean if it ran now.</summary>
    /// <param name="code">The C#, directives blanked.</param>
    public AnalyzedCell Analyze(string code, CancellationToken cancellation)
    {
        var (chain, references) = (_compiler.Chain, _references.ForCompiler);
        var kept = Volatile.Read(ref _kept);
        if (kept is not null && kept.Cell.Code == code && kept.Chain == chain && ReferenceEquals(kept.References, references))
            return kept.Cell;

        var compilation = _compiler.Prepare(code, "completion", references, cancellation);
        var tree = compilation.SyntaxTrees[0];
        var root = (CompilationUnitSyntax)tree.GetRoot(cancellation);
        var cell = new AnalyzedCell(code, root, compilation.GetSemanticModel(tree));
        Volatile.Write(ref _kept, new(cell, chain, references));
        return cell;
    }

    private sealed record Kept(AnalyzedCell Cell, SubmissionChain Chain, object References);
}
