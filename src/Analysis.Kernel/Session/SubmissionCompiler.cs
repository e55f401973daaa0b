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

    private readonly Lock _compiling = new();
    private SubmissionChain _chain = SubmissionChain.Empty;

    // Roslyn keeps the symbols of a reference for the compilations that come after; two that look for them at once would each make
    // their own, and a variable of an earlier cell would no longer be of the type that the next one names.
    private static readonly Lock Gate = new();

    /// <summary>What the next cell builds on. Completion reads it from another thread.</summary>
    public SubmissionChain Chain => Volatile.Read(ref _chain);

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
        lock (_compiling)
        {
            var script = ScriptForms.Rewrite(code, name);
            var known = references.ToList();
            if (TryCompile(Woven(script, name, known), name, known, cancellation) is { Submission: { } submission }) return (submission, []);

            // What is wrong is told of the code without the checks; should it be right, it runs without them.
            return TryCompile(script, name, known, cancellation);
        }
    }

    /// <summary>Waits until the cell that is being compiled is ready; where there is none, not at all.</summary>
    public void WaitForCell()
    {
        _compiling.Enter();
        _compiling.Exit();
    }

    /// <summary>A cell's compilation before it is rewritten and emitted: what is known about its names and types.</summary>
    public CSharpCompilation Prepare(
        string code, string name, IEnumerable<MetadataReference> references, CancellationToken cancellation = default)
    {
        var chain = Chain;
        return Script(ScriptSyntax.Parse(code, name, cancellation), name, references, chain, chain.Libraries);
    }

    /// <summary>Makes a submission the one that the next cell builds on.</summary>
    public void Accept(Submission submission) => Volatile.Write(ref _chain, _chain.With(submission));

    private (Submission? Submission, IReadOnlyList<SourceError> Errors) TryCompile(
        RewrittenText code, string name, List<MetadataReference> references, CancellationToken cancellation)
    {
        var root = ScriptSyntax.RootOf(ScriptSyntax.Parse(code.Text, name, cancellation));
        var libraries = _chain.Libraries.With(root.Usings.Select(DirectiveOf));
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
        var compilation = Script(tree, name, references, _chain, libraries);
        return Emit(compilation, code, name, added, libraries, cancellation);
    }

    // Lambdas need the compiler's word on what they are; most cells have none, and are spared its work.
    private RewrittenText Woven(RewrittenText script, string name, List<MetadataReference> references)
    {
        var tree = ScriptSyntax.Parse(script.Text, name);
        var edits = new TextEdits(script.Text);
        Interruptions.Add(ScriptSyntax.RootOf(tree), edits);
        if (LambdaChecks.AreNeeded(ScriptSyntax.RootOf(tree)))
            LambdaChecks.Add(Script(tree, name, references, _chain, _chain.Libraries), edits);
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

    private static CSharpCompilation Script(
        SyntaxTree tree, string name, IEnumerable<MetadataReference> references, SubmissionChain chain, CellLibraries libraries)
    {
        var missing = chain.Missing(references.Concat(libraries.References));
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            scriptClassName: $"Submission_{Identifier(name)}",
            usings: CellImports.OfScripts,
            optimizationLevel: OptimizationLevel.Release,
            allowUnsafe: true,
            nullableContextOptions: NullableContextOptions.Annotations,
            assemblyIdentityComparer: DesktopAssemblyIdentityComparer.Default);
        return Bound(CSharpCompilation.CreateScriptCompilation($"{name}_{Guid.NewGuid():n}", tree, missing, options, chain.Last));
    }

    // A file's name has dots and more.
    private static string Identifier(string name) => string.Concat(name.Select(character => char.IsLetterOrDigit(character) ? character : '_'));

    // The names of variables and functions: what a library cannot see.
    private Func<string, bool> DeclaredBefore(CompilationUnitSyntax root) => name =>
    {
        var isHere = root.Members.OfType<FieldDeclarationSyntax>()
            .Any(field => field.Declaration.Variables.Any(variable => variable.Identifier.ValueText == name));
        return isHere || _chain.Declares(name);
    };

    private static string DirectiveOf(UsingDirectiveSyntax directive) =>
        directive.WithGlobalKeyword(default).NormalizeWhitespace().ToString();
}
