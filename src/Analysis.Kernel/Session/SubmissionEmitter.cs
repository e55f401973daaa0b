using System.Collections.Immutable;
using Analysis.Kernel.Rewriting;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace Analysis.Kernel.Session;

/// <summary>Makes assemblies of cells' compilations.</summary>
internal static class SubmissionEmitter
{
    private static readonly EmitOptions EmitOptions = new(debugInformationFormat: DebugInformationFormat.PortablePdb);

    /// <summary>Emits a cell.</summary>
    /// <param name="compilation">Its compilation.</param>
    /// <param name="code">The code of the whole cell, which errors are told of.</param>
    /// <param name="name">What the cell is called in traces: <c>cell_3</c>.</param>
    /// <param name="added">The library of the cell's types that no script can declare; null where there are none.</param>
    /// <param name="libraries">The libraries that the next cell sees.</param>
    /// <returns>The submission, or the errors that stand in its way.</returns>
    public static (Submission? Submission, IReadOnlyList<SourceError> Errors) Emit(
        CSharpCompilation compilation, RewrittenText code, string name, CellLibrary? added, CellLibraries libraries,
        CancellationToken cancellation)
    {
        var root = ScriptSyntax.RootOf(compilation.SyntaxTrees[0]);
        if (root.Members.Count == 0)
        {
            var errors = SourceErrors.Of(compilation.GetDiagnostics(cancellation), code, name);
            return errors.Count > 0
                ? (null, errors)
                : (new Submission { Compilation = compilation, IsLink = root.Usings.Count > 0, NewLibrary = added, Libraries = libraries }, []);
        }

        using var assembly = new MemoryStream();
        using var symbols = new MemoryStream();
        var emitted = compilation.Emit(assembly, symbols, options: EmitOptions, cancellationToken: cancellation);
        if (!emitted.Success) return (null, SourceErrors.Of(emitted.Diagnostics, code, name));

        var entry = compilation.GetEntryPoint(cancellation)!;
        return (new Submission
        {
            Compilation = compilation,
            IsLink = root.Usings.Count > 0 || compilation.ScriptClass!.GetMembers().Any(member => !member.IsImplicitlyDeclared),
            NewLibrary = added,
            Libraries = libraries,
            EntryType = entry.ContainingType.MetadataName,
            EntryMethod = entry.MetadataName,
            Assembly = ImmutableArray.Create(assembly.GetBuffer(), 0, (int)assembly.Length),
            Symbols = ImmutableArray.Create(symbols.GetBuffer(), 0, (int)symbols.Length),
            HasValue = TrailingValue.IsIn(compilation, root, cancellation),
        }, []);
    }
}
