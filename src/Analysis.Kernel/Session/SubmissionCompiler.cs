using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace Analysis.Kernel.Session;

/// <summary>Compiles cells one after the other, each as a script that sees what those before it declared.</summary>
internal sealed class SubmissionCompiler
{
    public static CSharpParseOptions ParseOptions { get; } =
        new(LanguageVersion.CSharp14, DocumentationMode.Parse, SourceCodeKind.Script);

    private static readonly EmitOptions EmitOptions = new(debugInformationFormat: DebugInformationFormat.PortablePdb);

    // What a file-based app imports by itself, and the functions that only cells have.
    private static readonly ImmutableArray<string> Imports =
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http",
        "System.Threading", "System.Threading.Tasks", "Analysis.Display.Cell",
    ];

    private CSharpCompilation? _last;

    /// <summary>
    /// Held while a compilation binds its references. Roslyn keeps the symbols of a reference for the compilations that come after;
    /// two at once would each make their own, and a variable of an earlier cell would no longer be of the type that the next one
    /// names. What comes after binding may run side by side: completion and a cell do not wait for one another.
    /// </summary>
    public static Lock Gate { get; } = new();

    /// <summary>The compilation that the next cell builds on, or null before the first.</summary>
    public CSharpCompilation? Last => Volatile.Read(ref _last);

    /// <summary>Compiles a cell after the last one that was accepted.</summary>
    /// <param name="code">The C#, without directives.</param>
    /// <param name="name">What the cell is called in traces: <c>cell_3</c>.</param>
    /// <param name="references">All that the code may use.</param>
    /// <returns>The submission, or the errors that stand in its way.</returns>
    public (Submission? Submission, ImmutableArray<Diagnostic> Errors) Compile(
        string code, string name, IEnumerable<MetadataReference> references, CancellationToken cancellation = default)
    {
        var compilation = Prepare(code, name, references, cancellation);
        var root = (CompilationUnitSyntax)compilation.SyntaxTrees[0].GetRoot(cancellation);
        if (root.Members.Count == 0)
        {
            var errors = OnlyErrors(compilation.GetDiagnostics(cancellation));
            return errors.IsEmpty ? (new Submission { Compilation = compilation }, []) : (null, errors);
        }

        using var assembly = new MemoryStream();
        using var symbols = new MemoryStream();
        var emitted = compilation.Emit(assembly, symbols, options: EmitOptions, cancellationToken: cancellation);
        if (!emitted.Success) return (null, OnlyErrors(emitted.Diagnostics));

        var entry = compilation.GetEntryPoint(cancellation)!;
        return (new Submission
        {
            Compilation = compilation,
            EntryType = entry.ContainingType.MetadataName,
            EntryMethod = entry.MetadataName,
            Assembly = ImmutableArray.Create(assembly.GetBuffer(), 0, (int)assembly.Length),
            Symbols = ImmutableArray.Create(symbols.GetBuffer(), 0, (int)symbols.Length),
            HasValue = HasTrailingValue(compilation, root, cancellation) || HasReturnedValue(root),
        }, []);
    }

    /// <summary>A cell's compilation before it is emitted: what is known about its names and types.</summary>
    public CSharpCompilation Prepare(
        string code, string name, IEnumerable<MetadataReference> references, CancellationToken cancellation = default)
    {
        var tree = CSharpSyntaxTree.ParseText(SourceText.From(code, Encoding.UTF8), ParseOptions, name, cancellation);
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            scriptClassName: $"Submission_{name}",
            usings: Imports,
            optimizationLevel: OptimizationLevel.Release,
            allowUnsafe: true,
            nullableContextOptions: NullableContextOptions.Annotations,
            assemblyIdentityComparer: DesktopAssemblyIdentityComparer.Default);
        lock (Gate)
        {
            var compilation = CSharpCompilation.CreateScriptCompilation($"{name}_{Guid.NewGuid():n}", tree, references, options, Last);
            _ = compilation.Assembly;
            return compilation;
        }
    }

    /// <summary>Makes a submission the one that the next cell builds on.</summary>
    public void Accept(Submission submission) => Volatile.Write(ref _last, submission.Compilation);

    private static bool HasTrailingValue(
        CSharpCompilation compilation, CompilationUnitSyntax root, CancellationToken cancellation)
    {
        if (root.Members.Last() is not GlobalStatementSyntax { Statement: ExpressionStatementSyntax trailing }) return false;
        if (!trailing.SemicolonToken.IsMissing) return false;

        var model = compilation.GetSemanticModel(root.SyntaxTree);
        return model.GetTypeInfo(trailing.Expression, cancellation).Type is not { SpecialType: SpecialType.System_Void };
    }

    private static bool HasReturnedValue(CompilationUnitSyntax root) =>
        root.Members.OfType<GlobalStatementSyntax>()
            .SelectMany(statement => statement.DescendantNodes(node => !IsFunction(node)))
            .Any(node => node is ReturnStatementSyntax { Expression: not null });

    // What a function within the cell returns is not the cell's.
    private static bool IsFunction(SyntaxNode node) =>
        node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax;

    private static ImmutableArray<Diagnostic> OnlyErrors(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
}
