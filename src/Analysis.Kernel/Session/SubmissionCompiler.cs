using Analysis.Kernel.Rewriting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Analysis.Kernel.Session;

/// <summary>Compiles cells one after the other, each as a script that sees what those before it declared.</summary>
internal sealed class SubmissionCompiler
{
    private readonly Lock _compiling = new();
    private SubmissionChain _chain = SubmissionChain.Empty;

    /// <summary>What the next cell builds on. Completion reads it from another thread.</summary>
    public SubmissionChain Chain => Volatile.Read(ref _chain);

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
            return TryCompile(new(script, null), name, known, cancellation);
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
        return ScriptCompilation.Create(ScriptSyntax.Parse(code, name, cancellation), name, references, chain, chain.Libraries);
    }

    /// <summary>Makes a submission the one that the next cell builds on.</summary>
    public void Accept(Submission submission) => Volatile.Write(ref _chain, _chain.With(submission));

    private (Submission? Submission, IReadOnlyList<SourceError> Errors) TryCompile(
        Draft draft, string name, List<MetadataReference> references, CancellationToken cancellation)
    {
        var code = draft.Code;
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
        var compilation = added is null && draft.Analyzed is { } analyzed
            ? ScriptCompilation.With(analyzed, tree)
            : ScriptCompilation.Create(tree, name, references, _chain, libraries);
        return SubmissionEmitter.Emit(compilation, code, name, added, libraries, cancellation);
    }

    // Lambdas need the compiler's word on what they are; most cells have none, and are spared its work.
    private Draft Woven(RewrittenText script, string name, List<MetadataReference> references)
    {
        var tree = ScriptSyntax.Parse(script.Text, name);
        var edits = new TextEdits(script.Text);
        CSharpCompilation? analyzed = null;
        Interruptions.Add(ScriptSyntax.RootOf(tree), edits);
        if (LambdaChecks.AreNeeded(ScriptSyntax.RootOf(tree)))
        {
            analyzed = ScriptCompilation.Create(tree, name, references, _chain, _chain.Libraries);
            LambdaChecks.Add(analyzed, edits);
        }

        return new(script.With(edits), analyzed);
    }

    // The names of variables and functions: what a library cannot see.
    private Func<string, bool> DeclaredBefore(CompilationUnitSyntax root) => name =>
    {
        var isHere = root.Members.OfType<FieldDeclarationSyntax>()
            .Any(field => field.Declaration.Variables.Any(variable => variable.Identifier.ValueText == name));
        return isHere || _chain.Declares(name);
    };

    private static string DirectiveOf(UsingDirectiveSyntax directive) =>
        directive.WithGlobalKeyword(default).NormalizeWhitespace().ToString();

    /// <summary>Code to be compiled.</summary>
    /// <param name="Code">As the compiler is given it.</param>
    /// <param name="Analyzed">The compilation of what it was made from, if there is one; its references are bound already.</param>
    private sealed record Draft(RewrittenText Code, CSharpCompilation? Analyzed);
}
