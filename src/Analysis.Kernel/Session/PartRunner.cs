using Analysis.Display;
using Analysis.Kernel.Directives;
using Analysis.Kernel.Errors;
using Analysis.Kernel.Formatting;
using Analysis.Kernel.Imports;
using Analysis.Kernel.References;
using Microsoft.DotNet.Interactive;

namespace Analysis.Kernel.Session;

/// <summary>Runs the parts of a cell one after the other: its C#, what it shows, lists and imports.</summary>
internal sealed class PartRunner
{
    private readonly SubmissionCompiler _compiler;
    private readonly SubmissionRunner _runner;
    private readonly ReferenceSet _references;
    private readonly CellSources _sources;
    private readonly SessionListings _listings;
    private readonly string _folder;

    /// <summary>A runner for the cells of one session.</summary>
    /// <param name="folder">The notebook's folder.</param>
    public PartRunner(
        SubmissionCompiler compiler, SubmissionRunner runner, ReferenceSet references, CellSources sources, SessionListings listings,
        string folder)
    {
        _compiler = compiler;
        _runner = runner;
        _references = references;
        _sources = sources;
        _listings = listings;
        _folder = folder;
    }

    /// <summary>Runs a cell. The value of a part that others follow is displayed.</summary>
    /// <returns>The value of its last part, or null when that has none.</returns>
    /// <exception cref="DirectiveException">A directive cannot be understood or fulfilled.</exception>
    /// <exception cref="CellFailedException">C# of the cell does not compile.</exception>
    public async Task<MimeBundle?> RunAsync(CellText cell, CellRun run)
    {
        var source = CellSource.Parse(cell.Text);
        MimeBundle? value = null;
        foreach (var part in source.Parts)
        {
            if (value is not null) run.Output.Display(value, null);
            value = part is CodePart code ? await RunCodeAsync(code, cell, run).ConfigureAwait(false) : null;
            if (part is DirectivePart { Directive: var directive }) await FollowAsync(directive, cell, run).ConfigureAwait(false);
            if (part is TextPart text && run.Imports.Count == 0) run.Output.Display(TextBundle.Of(text), null);
        }

        if (source.IsTimed) run.Output.Display(MimeBundle.Text($"Wall time: {ElapsedText.Of(run.RunningTime)}"), null);
        return value;
    }

    private async Task<MimeBundle?> RunCodeAsync(CodePart part, CellText cell, CellRun run)
    {
        var directives = part.Directives.Select(directive => directive with { Folder = cell.Folder }).ToList();
        await _references.AddAsync(directives, run.Output, run.Cancellation).ConfigureAwait(false);

        var (submission, errors) = _compiler.Compile(part.Code, cell.Name, _references.ForCompiler, run.Cancellation);
        if (submission is null) throw new CellFailedException(CompilationError.Describe(errors, cell.Text));
        _compiler.Accept(submission);
        run.CodeBytes += submission.Assembly.Length + (submission.NewLibrary?.Assembly.Length ?? 0);

        // The value is formatted where the code ran, since a query runs only when it is shown.
        MimeBundle? shown = null;
        run.Start();
        await run.RunAsync(() =>
        {
            var running = _runner.RunAsync(submission);
            run.Wait(running);
            var value = running.GetAwaiter().GetResult();
            if (submission.HasValue && value is not (DisplayHandle or DisplayedValue)) shown = run.Output.Format(value);
        }).ConfigureAwait(false);
        return shown;
    }

    private async Task FollowAsync(Directive directive, CellText cell, CellRun run)
    {
        if (directive.Kind == DirectiveKind.Import)
        {
            await ImportAsync(directive, cell, run).ConfigureAwait(false);
            return;
        }

        run.Start();
        await run.RunAsync(() => run.Output.Display(_listings.Of(directive.Kind), null)).ConfigureAwait(false);
    }

    private async Task ImportAsync(Directive directive, CellText importing, CellRun run)
    {
        var file = ImportedFile.Find(directive, importing.Folder ?? _folder, run.Imports);
        if (run.Imports.Count == 0) run.ImportLine = directive.Line;
        run.Imports.Push(file);
        foreach (var cell in ImportedFile.Read(directive, file, _folder))
        {
            _sources.Add(cell);
            try
            {
                if (await RunAsync(cell, run).ConfigureAwait(false) is { } value) run.Output.Display(value, null);
            }
            catch (Exception error) when (ImportError.Of(error, cell, directive) is { } told)
            {
                throw told;
            }
        }

        run.Imports.Pop();
        if (run.Imports.Count == 0) run.ImportLine = null;
    }
}
