using Analysis.Notebooks;
using Analysis.Workbook.Progress;

namespace Analysis.Workbook.Running;

/// <summary>Runs planned notebooks one after the other, each in a fresh kernel, and writes what came out.</summary>
internal sealed class WorkbookRun
{
    private readonly RunPlan _plan;
    private readonly RunOptions _options;

    public WorkbookRun(RunPlan plan, RunOptions options)
    {
        _plan = plan;
        _options = options;
    }

    /// <summary>The parameters that hold in the notebooks, once the run has begun.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; private set; } = new Dictionary<string, string>();

    /// <summary>Runs the notebooks. Each is written as soon as it has been run.</summary>
    /// <exception cref="WorkbookException">A parameter is wrong (nothing has run), or a result cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The user stopped the run.</exception>
    public async Task<IReadOnlyList<NotebookResult>> RunAsync(IRunProgress progress, CancellationToken cancellation)
    {
        var results = new List<NotebookResult>();
        var next = KernelProcess.StartAsync(_plan.Notebooks[0].Folder, cancellation);
        try
        {
            var injection = new ParameterInjection(await next.ConfigureAwait(false), _plan.Parameters);
            Parameters = await injection.ApplyAsync(_plan.Notebooks).ConfigureAwait(false);
            if (!_options.InPlace) RequireWritable(_plan.OutFolder);
            for (var i = 0; i < _plan.Notebooks.Count; i++)
            {
                var kernel = await next.ConfigureAwait(false);
                // The next kernel gets ready while this notebook runs.
                if (i + 1 < _plan.Notebooks.Count) next = KernelProcess.StartAsync(_plan.Notebooks[i + 1].Folder, cancellation);
                await using (kernel.ConfigureAwait(false))
                {
                    var runner = new NotebookRunner(kernel, progress, _options.Timeout);
                    var result = await runner.RunAsync(_plan.Notebooks[i], cancellation).ConfigureAwait(false);
                    Write(result);
                    results.Add(result);
                }
            }
        }
        finally
        {
            await DisposeAsync(next).ConfigureAwait(false);
        }

        return results;
    }

    // Hours of analysis must not end with a folder that was never writable.
    private static void RequireWritable(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var trial = Path.Combine(folder, $".{Guid.NewGuid():n}.tmp");
            File.WriteAllText(trial, "");
            File.Delete(trial);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new WorkbookException(ExitCode.Unreadable,
                $"The results cannot be written to '{folder}': {error.Message} Name another folder with --out.", error);
        }
    }

    // A notebook that failed never replaces the outputs that its file has.
    private void Write(NotebookResult result)
    {
        var isInPlace = _options.InPlace && result.Status == RunStatus.Succeeded;
        var path = isInPlace ? result.Plan.Path : Path.Combine(_plan.OutFolder, result.Plan.FileName);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            result.Notebook.Save(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotebookException)
        {
            throw new WorkbookException(
                ExitCode.Unreadable, $"The executed notebook cannot be written to '{path}': {error.Message}", error);
        }
    }

    private static async Task DisposeAsync(Task<KernelProcess> starting)
    {
        try
        {
            await (await starting.ConfigureAwait(false)).DisposeAsync().ConfigureAwait(false);
        }
        catch (Exception error)
            when (error is OperationCanceledException or WorkbookException or InvalidOperationException)
        {
            // It never started, or has been disposed already: there is nothing left to end.
        }
    }
}
