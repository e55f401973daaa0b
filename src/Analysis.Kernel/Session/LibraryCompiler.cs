using System.Collections.Immutable;
using Analysis.Kernel.References;
using Analysis.Kernel.Rewriting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace Analysis.Kernel.Session;

/// <summary>Compiles types of a cell as a library, with the <c>using</c> directives that hold in the session.</summary>
internal static class LibraryCompiler
{
    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary,
        optimizationLevel: OptimizationLevel.Release,
        allowUnsafe: true,
        nullableContextOptions: NullableContextOptions.Annotations,
        assemblyIdentityComparer: DesktopAssemblyIdentityComparer.Default);

    private static readonly EmitOptions EmitOptions = new(debugInformationFormat: DebugInformationFormat.PortablePdb);

    /// <summary>Compiles a unit.</summary>
    /// <param name="unit">The declarations.</param>
    /// <param name="code">The code of the whole cell.</param>
    /// <param name="name">What the cell is called in traces.</param>
    /// <param name="references">All that it may use.</param>
    /// <param name="usings">The directives that hold: <c>using System;</c>.</param>
    /// <returns>The library, or the errors that stand in its way.</returns>
    public static (CellLibrary? Library, ImmutableArray<Diagnostic> Errors) Compile(
        TypeUnit unit, string code, string name, IEnumerable<MetadataReference> references, IEnumerable<string> usings,
        CancellationToken cancellation)
    {
        var tree = ScriptSyntax.ParseFile(unit.CodeIn(code), name);
        var imports = ScriptSyntax.ParseFile(string.Concat(usings.Select(directive => $"global {directive}\n")), "usings");
        var compilation = ScriptCompilation.Bound(
            CSharpCompilation.Create($"{CellSources.Identifier(name)}_types_{Guid.NewGuid():n}", [tree, imports], references, Options));

        using var assembly = new MemoryStream();
        using var symbols = new MemoryStream();
        using var documentation = new MemoryStream();
        var emitted = compilation.Emit(assembly, symbols, documentation, options: EmitOptions, cancellationToken: cancellation);
        if (!emitted.Success) return (null, [.. emitted.Diagnostics.Where(error => error.Severity == DiagnosticSeverity.Error)]);

        return (new()
        {
            Cell = name,
            Code = string.Concat(unit.Members),
            Assembly = ImmutableArray.Create(assembly.GetBuffer(), 0, (int)assembly.Length),
            Symbols = ImmutableArray.Create(symbols.GetBuffer(), 0, (int)symbols.Length),
            Types = TypeNames(compilation.Assembly.GlobalNamespace),
            Reference = MetadataReference.CreateFromImage(
                assembly.ToArray(), documentation: XmlDocumentation.Of(name, documentation.ToArray())),
        }, []);
    }

    private static ImmutableHashSet<string> TypeNames(INamespaceSymbol root)
    {
        var names = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        var open = new Stack<INamespaceSymbol>([root]);
        while (open.TryPop(out var space))
        {
            foreach (var type in space.GetTypeMembers()) names.Add($"{type.ToDisplayString()}`{type.Arity}");
            foreach (var inner in space.GetNamespaceMembers()) open.Push(inner);
        }

        return names.ToImmutable();
    }
}
