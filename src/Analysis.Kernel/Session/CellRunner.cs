using System.Diagnostics;
using Analysis.Display;
using Analysis.Kernel.Directives;
using Analysis.Kernel.Errors;
using Analysis.Kernel.Interrupts;
using Analysis.Kernel.Output;
using Analysis.Kernel.References;

namespace Analysis.Kernel.Session;

/// <summary>Runs a cell's parts in their order: directives, C#, text that is shown, imported files.</summary>
internal sealed class CellRunner
{
    private readonly SubmissionCompiler _compiler;
    private readonly SubmissionRunner _runner;
    private readonly ReferenceSet _references;
    private readonly CellSources _sources;
    private readonly SessionCommands _commands;
    private readonly Stack<string> _importing = new();
    private readonly string _folder;

    public CellRunner(
        SubmissionCompiler compiler, SubmissionRunner runner, ReferenceSet references, CellSources sources, SessionCommands commands, string folder)
    {
        _compiler = compiler;
        _runner = runner;
        _references = references;
        _sources = sources;
        _commands = commands;
        _folder = Path.GetFullPath(folder);
    }

    /// <summary>Runs a cell.</summary>
    /// <param name="text">The cell as the user wrote it.</param>
    /// <param name="name">What it is called in traces.</param>
    /// <param name="output">Where displays and streams go.</param>
    /// <param name="cancellation">Cancelled to interrupt it.</param>
    /// <returns>The value of its last part, if it has one; those of others are displayed.</returns>
    public async Task<MimeBundle?> RunAsync(string text, string name, CellOutput output, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        var isTimed = false;
        MimeBundle? value = null;
        foreach (var part in CellPart.Split(text))
        {
            if (value is not null) output.Display(value, null);
            value = null;
            if (part.Language != CellLanguage.CSharp)
            {
                output.Display(Shown(part), null);
                continue;
            }

            var source = CellSource.Parse(part.Text);
            isTimed |= source.Directives.Any(directive => directive.Kind == DirectiveKind.Time);
            value = await RunCodeAsync(source, text, name, output, cancellation).ConfigureAwait(false);
        }

        if (isTimed) SessionCommands.ShowTime(watch.Elapsed, output);
        return value;
    }

    private static MimeBundle Shown(CellPart part) => part.Language == CellLanguage.Html
        ? MimeBundle.Of(Html.Raw(part.Text), part.Text)
        : MimeBundle.Text(part.Text).With(MimeTypes.Markdown, part.Text);

    private async Task<MimeBundle?> RunCodeAsync(
        CellSource source, string text, string name, CellOutput output, CancellationToken cancellation)
    {
        await _references.AddAsync(source.Directives, output, cancellation).ConfigureAwait(false);
        foreach (var directive in source.Directives)
        {
            if (directive.Kind == DirectiveKind.Import) await ImportAsync(directive, output, cancellation).ConfigureAwait(false);
            else _commands.Run(directive, output);
        }

        var (submission, errors) = _compiler.Compile(source.Code, name, _references.ForCompiler, cancellation);
        if (submission is null) throw new CellFailedException(CompilationError.Describe(errors, text));

        _compiler.Accept(submission);
        output.Start();
        return await RunInContextAsync(submission, output, cancellation).ConfigureAwait(false);
    }

    private async Task ImportAsync(Directive directive, CellOutput output, CancellationToken cancellation)
    {
        var folder = _importing.TryPeek(out var importer) ? Path.GetDirectoryName(importer)! : _folder;
        var path = Path.GetFullPath(Path.Combine(folder, directive.Target.Replace('\\', '/')));
        if (_importing.Contains(path))
            throw new DirectiveException(directive.Line, $"'{directive.Target}' is being imported already: the files import each other.");

        var cells = ImportedCode.Read(path, directive);
        _importing.Push(path);
        try
        {
            foreach (var cell in cells)
            {
                var name = _sources.AddFile(Path.GetFileName(path), cell);
                var value = await RunAsync(cell, name, output, cancellation).ConfigureAwait(false);
                if (value is not null && cells.Count > 1) output.Display(value, null);
            }
        }
        finally
        {
            _importing.Pop();
        }
    }

    // The value is formatted where the code ran, since a query runs only when it is shown.
    private async Task<MimeBundle?> RunInContextAsync(Submission submission, CellOutput output, CancellationToken cancellation)
    {
        var thread = new CellThread(cancellation);
        var context = new CellContext(output, cancellation) { Resumption = thread.Post };
        MimeBundle? shown = null;
        await thread.RunAsync(RunCell).ConfigureAwait(false);
        return shown;

        void RunCell()
        {
            using var scope = context.Enter();
            try
            {
                var running = _runner.RunAsync(submission);
                thread.Wait(running);
                var value = running.GetAwaiter().GetResult();
                if (submission.HasValue && value is not (DisplayHandle or Microsoft.DotNet.Interactive.DisplayedValue)) shown = output.Format(value);
            }
            finally
            {
                context.DisposeOwnedAsync().GetAwaiter().GetResult();
            }
        }
    }
}
