using System.Collections.Immutable;
using Analysis.Kernel.Rewriting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;

namespace Analysis.Kernel.Session;

/// <summary>Compiles cells one after the other, each as a script that sees what those before it declared.</summary>
internal sealed class SubmissionCompiler
{
    private static readonly EmitOptions EmitOptions = new(debugInformationFormat: DebugInformationFormat.PortablePdb);

    private CSharpCompilation? _last;
    private CellLibraries _libraries = CellLibraries.Empty.With(CellImports.Directives);

    // Roslyn keeps the symbols of a reference for the compilations that come after; two that look for them at once would each make
    // their own, and a variable of an earlier cell would no longer be of the type that the next one names.
    private static readonly Lock Gate = new();

    /// <summary>The compilation that the next cell builds on; null before the first.</summary>
    public CSharpCompilation? Last => Volatile.Read(ref _last);

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

    /// <summary>Compiles a cell after the last one that was accepted.</summary>
    /// <param name="code">The C#, without directives.</param>
    /// <param name="name">What the cell is called in traces: <c>cell_3</c>.</param>
    /// <param name="references">All that the code may use.</param>
    /// <returns>The submission, or the errors that stand in its way.</returns>
    public (Submission? Submission, IReadOnlyList<SourceError> Errors) Compile(
        string code, string name, IEnumerable<MetadataReference> references, CancellationToken cancellation = default)
    {
        var script = ScriptForms.Rewrite(code, name);
        var known = references.ToList();
        if (TryCompile(Woven(script, name, known), name, known, cancellation) is { Submission: { } submission }) return (submission, []);

        // What is wrong is told of the code without the checks; should it be right, it runs without them.
        return TryCompile(script, name, known, cancellation);
    }

    /// <summary>A cell's compilation before it is rewritten and emitted: what is known about its names and types.</summary>
    public CSharpCompilation Prepare(
        string code, string name, IEnumerable<MetadataReference> references, CancellationToken cancellation = default) =>
        Script(ScriptSyntax.Parse(code, name, cancellation), name, references.Concat(_libraries.References));

    /// <summary>Makes a submission the one that the next cell builds on.</summary>
    public void Accept(Submission submission)
    {
        // Completion reads both, from another thread: whoever sees the compilation sees its libraries.
        _libraries = submission.Libraries;
        Volatile.Write(ref _last, submission.Compilation);
    }

    private (Submission? Submission, IReadOnlyList<SourceError> Errors) TryCompile(
        RewrittenText code, string name, List<MetadataReference> references, CancellationToken cancellation)
    {
        var root = ScriptSyntax.RootOf(ScriptSyntax.Parse(code.Text, name, cancellation));
        var libraries = _libraries.With(root.Usings.Select(DirectiveOf));
        var statements = new TextEdits(code.Text);
        CellLibrary? added = null;
        if (TypeUnit.Of(root) is { } unit)
        {
            foreach (var member in unit.Members) statements.Blank(member.SpanStart, member.Span.End);
            if (libraries.Find(string.Concat(unit.Members)) is null)
            {
                (added, var errors) = LibraryCompiler.Compile(
                    unit, code.Text, name, references.Concat(libraries.References), libraries.Usings, cancellation);
                if (added is null) return (null, SourceErrors.OfLibrary(errors, code, name, DeclaredBefore(root)));
                if (libraries.FindDeclared(added) is { } known) return (null, [SourceErrors.DeclaredTwice(known.Type, known.Cell, unit, code)]);
                libraries = libraries.With(added);
            }
        }

        var tree = ScriptSyntax.Parse(statements.Apply(), name, cancellation);
        var compilation = Script(tree, name, references.Concat(libraries.References));
        return Emit(compilation, code, name, added, libraries, cancellation);
    }

    // Lambdas need the compiler's word on what they are; most cells have none, and are spared its work.
    private RewrittenText Woven(RewrittenText script, string name, List<MetadataReference> references)
    {
        var tree = ScriptSyntax.Parse(script.Text, name);
        var edits = new TextEdits(script.Text);
        Interruptions.Add(ScriptSyntax.RootOf(tree), edits);
        if (LambdaChecks.AreNeeded(ScriptSyntax.RootOf(tree)))
            LambdaChecks.Add(Script(tree, name, references.Concat(_libraries.References)), edits);
        return script.With(edits);
    }

    private static (Submission? Submission, IReadOnlyList<SourceError> Errors) Emit(
        CSharpCompilation compilation, RewrittenText code, string name, CellLibrary? added, CellLibraries libraries,
        CancellationToken cancellation)
    {
        var root = ScriptSyntax.RootOf(compilation.SyntaxTrees[0]);
        if (root.Members.Count == 0)
        {
            var errors = SourceErrors.Of(compilation.GetDiagnostics(cancellation), code, name);
            return errors.Count > 0
                ? (null, errors)
                : (new Submission { Compilation = compilation, NewLibrary = added, Libraries = libraries }, []);
        }

        using var assembly = new MemoryStream();
        using var symbols = new MemoryStream();
        var emitted = compilation.Emit(assembly, symbols, options: EmitOptions, cancellationToken: cancellation);
        if (!emitted.Success) return (null, SourceErrors.Of(emitted.Diagnostics, code, name));

        var entry = compilation.GetEntryPoint(cancellation)!;
        return (new Submission
        {
            Compilation = compilation,
            NewLibrary = added,
            Libraries = libraries,
            EntryType = entry.ContainingType.MetadataName,
            EntryMethod = entry.MetadataName,
            Assembly = ImmutableArray.Create(assembly.GetBuffer(), 0, (int)assembly.Length),
            Symbols = ImmutableArray.Create(symbols.GetBuffer(), 0, (int)symbols.Length),
            HasValue = TrailingValue.IsIn(compilation, root, cancellation),
        }, []);
    }

    private CSharpCompilation Script(SyntaxTree tree, string name, IEnumerable<MetadataReference> references)
    {
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            scriptClassName: $"Submission_{CellSources.Identifier(name)}",
            usings: CellImports.OfScripts,
            optimizationLevel: OptimizationLevel.Release,
            allowUnsafe: true,
            nullableContextOptions: NullableContextOptions.Annotations,
            assemblyIdentityComparer: DesktopAssemblyIdentityComparer.Default);
        return Bound(CSharpCompilation.CreateScriptCompilation($"{CellSources.Identifier(name)}_{Guid.NewGuid():n}", tree, references, options, _last));
    }

    // The names of variables and functions: what a library cannot see.
    private Func<string, bool> DeclaredBefore(CompilationUnitSyntax root) => name =>
    {
        var isHere = root.Members.OfType<FieldDeclarationSyntax>()
            .Any(field => field.Declaration.Variables.Any(variable => variable.Identifier.ValueText == name));
        for (var before = _last; before is not null && !isHere; before = before.ScriptCompilationInfo?.PreviousScriptCompilation)
            isHere = before.ScriptClass?.GetMembers(name).IsEmpty == false;
        return isHere;
    };

    private static string DirectiveOf(UsingDirectiveSyntax directive) =>
        directive.WithGlobalKeyword(default).NormalizeWhitespace().ToString();
}
