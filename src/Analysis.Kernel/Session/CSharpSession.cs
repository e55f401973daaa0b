using Analysis.Display;
using Analysis.Kernel.Completion;
using Analysis.Kernel.Directives;
using Analysis.Kernel.Errors;
using Analysis.Kernel.Inspection;
using Analysis.Kernel.Output;
using Analysis.Kernel.References;

namespace Analysis.Kernel.Session;

/// <summary>
/// A notebook's running C#: what one cell declares, the next ones see. Cells run one at a time; whoever drives the session
/// (a pipe, a Jupyter client, a test) sees that they do.
/// </summary>
public sealed class CSharpSession
{
    private readonly NotebookLoadContext _context = new();
    private readonly SubmissionCompiler _compiler = new();
    private readonly ReferenceSet _references;
    private readonly CellSources _sources = new();
    private readonly SessionCosts _costs = new();
    private readonly MemoryNotice _memory = new();
    private readonly PartRunner _parts;
    private readonly CellCompleter _completer;
    private readonly CellInspector _inspector;

    /// <summary>A session in which nothing has run.</summary>
    public CSharpSession(SessionOptions? options = null)
    {
        options ??= new();
        var folder = Path.GetFullPath(options.Folder);
        var runner = new SubmissionRunner(_context);
        _references = new(options, _context);
        _parts = new(_compiler, runner, _references, _sources, new(runner, _costs, folder), folder);
        var analyzer = new CellAnalyzer(_compiler, _references);
        _completer = new(analyzer, folder);
        _inspector = new(analyzer, runner);
    }

    /// <summary>How many cells have run.</summary>
    public int ExecutionCount { get; private set; }

    /// <summary>
    /// Runs a cell. Its outputs go to <paramref name="output"/> as they come; its value and its error are returned.
    /// </summary>
    /// <param name="text">The cell as the user wrote it, directives too.</param>
    /// <param name="output">Where displays and streams go.</param>
    /// <param name="cancellation">Cancelled to interrupt the cell.</param>
    public Task<CellResult> RunAsync(string text, CellOutput output, CancellationToken cancellation = default) =>
        RunAsync(text, output, isCounted: true, cancellation);

    /// <summary>Runs a cell, or code beside the notebook's cells, which has no number of its own.</summary>
    internal async Task<CellResult> RunAsync(string text, CellOutput output, bool isCounted, CancellationToken cancellation)
    {
        var number = isCounted ? ++ExecutionCount : ExecutionCount;
        var name = isCounted ? _sources.Add(number, text) : _sources.AddAside(text);
        var run = new CellRun(output, cancellation);
        using var cost = _costs.Start(isCounted ? number : null, run);
        try
        {
            return new(number, await RunPartsAsync(new(name, text), run).ConfigureAwait(false), null);
        }
        catch (Exception error) when (cancellation.IsCancellationRequested)
        {
            return new(number, null, InterruptError.Describe(error, _sources, name));
        }
        catch (CellFailedException failure)
        {
            return new(number, null, failure.Error);
        }
        catch (DirectiveException error)
        {
            return new(number, null, DirectiveError.Describe(error, text));
        }
        catch (Exception error)
        {
            var told = RuntimeError.Describe(error, _sources, name);
            return new(number, null, told with { Line = told.Line ?? run.ImportLine });
        }
        finally
        {
            if (isCounted && _memory.Check() is { } notice) output.Write(OutputStream.Error, notice + "\n");
            output.Flush();
        }
    }

    /// <summary>Runs a function that a cell has left behind, as a cell runs: with its own outputs and interrupt.</summary>
    /// <returns>Why it failed, or null.</returns>
    internal async Task<CellError?> RunAsync(Action function, CellOutput output, CancellationToken cancellation)
    {
        var run = new CellRun(output, cancellation);
        try
        {
            await EndedAsync(run, run.RunAsync(function)).ConfigureAwait(false);
            return null;
        }
        catch (Exception error)
        {
            var cell = CellSources.NameOf(ExecutionCount);
            return cancellation.IsCancellationRequested
                ? InterruptError.Describe(error, _sources, cell)
                : RuntimeError.Describe(error, _sources, cell);
        }
        finally
        {
            output.Flush();
        }
    }

    /// <summary>What can stand at a place in a cell that has not run. Works while another cell runs.</summary>
    /// <param name="text">The cell as far as it is written, directives too.</param>
    /// <param name="position">The cursor, in UTF-16 units from the start.</param>
    /// <param name="cancellation">Cancelled when nobody waits for the answer any more.</param>
    public Completions Complete(string text, int position, CancellationToken cancellation = default) =>
        _completer.Complete(text, position, cancellation);

    /// <summary>What the name at a place in a cell stands for: its declaration and its documentation.</summary>
    /// <param name="text">The cell as far as it is written, directives too.</param>
    /// <param name="position">The cursor, in UTF-16 units from the start.</param>
    /// <param name="detail">0 for the essentials, 1 for overloads and remarks too.</param>
    /// <param name="cancellation">Cancelled when nobody waits for the answer any more.</param>
    /// <returns>Plain text, HTML and markdown; null where no name is.</returns>
    public MimeBundle? Inspect(string text, int position, int detail = 0, CancellationToken cancellation = default) =>
        _inspector.Inspect(text, position, detail, cancellation);

    /// <summary>Whether a cell can be run as it stands, or more has to follow.</summary>
    public static Completeness CheckCompleteness(string text) => CompletenessCheck.Of(text);

    /// <summary>An exception that nobody caught, on whichever thread, as the writer of the last cell sees it.</summary>
    public CellError Describe(Exception error) => RuntimeError.Describe(error, _sources, CellSources.NameOf(ExecutionCount));

    /// <summary>Makes completion and inspection ready, for a session in which somebody writes. Cells go first.</summary>
    public void WarmUpAssistance() => new AssistanceWarmUp(_completer, _inspector).Run(_compiler.WaitForCell);

    private async Task<MimeBundle?> RunPartsAsync(CellText cell, CellRun run)
    {
        var running = _parts.RunAsync(cell, run);
        await EndedAsync(run, running).ConfigureAwait(false);
        return await running.ConfigureAwait(false);
    }

    private static async Task EndedAsync(CellRun run, Task running)
    {
        try
        {
            await running.ConfigureAwait(false);
        }
        finally
        {
            await run.EndAsync().ConfigureAwait(false);
        }
    }
}
