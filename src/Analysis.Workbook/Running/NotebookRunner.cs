using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Analysis.Notebooks;
using Analysis.Notebooks.Messages;
using Analysis.Workbook.Progress;

namespace Analysis.Workbook.Running;

/// <summary>Runs the cells of one notebook in one kernel, in order, until one fails.</summary>
internal sealed class NotebookRunner
{
    private readonly KernelProcess _kernel;
    private readonly IRunProgress _progress;
    private readonly TimeSpan? _timeout;
    private readonly CellRecorder _recorder = new();
    private TaskCompletionSource _cellStarted = new();

    public NotebookRunner(KernelProcess kernel, IRunProgress progress, TimeSpan? timeout)
    {
        _kernel = kernel;
        _progress = progress;
        _timeout = timeout;
        kernel.Connection.Published = Published;
        kernel.WroteRaw = _recorder.RecordRaw;
    }

    /// <summary>
    /// Runs the notebook. Former outputs are removed; the new ones are in its cells afterwards, also when a cell failed.
    /// </summary>
    /// <exception cref="OperationCanceledException">The user stopped the run; the kernel is gone.</exception>
    public async Task<NotebookResult> RunAsync(PlannedNotebook plan, CancellationToken cancellation)
    {
        using var stop = cancellation.Register(_kernel.Kill);
        var clock = Stopwatch.StartNew();
        var toRun = Prepare(plan.Notebook);
        _progress.NotebookStarted(plan.Name, toRun.Count);

        CellFailure? failure = null;
        var done = 0;
        foreach (var cell in toRun)
        {
            var began = clock.Elapsed;
            _progress.CellStarted(++done, FirstLine(cell));
            failure = await RunCellAsync(cell, done, cancellation).ConfigureAwait(false);
            cancellation.ThrowIfCancellationRequested();
            _progress.CellEnded(done, clock.Elapsed - began, failure is null);
            if (failure is not null) break;
        }

        _recorder.Finish();
        var status = failure switch
        {
            null => RunStatus.Succeeded,
            { ErrorName: CellTimeout.Name } => RunStatus.TimedOut,
            _ => RunStatus.Failed,
        };
        var result = new NotebookResult(plan, status, failure, done, clock.Elapsed);
        _progress.NotebookEnded(result);
        return result;
    }

    private static List<NotebookCell> Prepare(Notebook notebook)
    {
        var toRun = new List<NotebookCell>();
        foreach (var cell in notebook.Cells.Where(cell => cell.Kind == CellKind.Code))
        {
            cell.Outputs.Clear();
            cell.ExecutionCount = null;
            if (!cell.HasTag(CellTags.SkipExecution) && !string.IsNullOrWhiteSpace(cell.Source)) toRun.Add(cell);
        }

        return toRun;
    }

    private async Task<CellFailure?> RunCellAsync(NotebookCell cell, int number, CancellationToken cancellation)
    {
        _cellStarted = new(TaskCreationOptions.RunContinuationsAsynchronously);
        var executing = _kernel.Connection.RequestAsync(
            MessageTypes.ExecuteRequest,
            new() { ["code"] = cell.Source, ["allow_stdin"] = false },
            request => _recorder.Begin(request, cell));
        try
        {
            if (_timeout is { } limit && !await EndsWithinAsync(executing, limit, cancellation).ConfigureAwait(false))
                return TimeOut(cell, number, limit);
            return Conclude(cell, number, (await executing.ConfigureAwait(false)).Content);
        }
        catch (KernelDiedException death)
        {
            // An exception that nobody caught ends the kernel too, and says so itself before it does.
            if (_recorder.Error is { } last) return new(cell.Id, number, _recorder.ErrorLine, last.Name, last.Message);
            _recorder.RecordError(cell, nameof(KernelDiedException), death.Message, [death.Message, .. death.ErrorLines]);
            return new(cell.Id, number, null, nameof(KernelDiedException), death.Message);
        }
    }

    // The limit is on the cell's own code: what it references may have to be built first.
    private async Task<bool> EndsWithinAsync(Task executing, TimeSpan limit, CancellationToken cancellation)
    {
        await Task.WhenAny(executing, _cellStarted.Task).ConfigureAwait(false);
        using var wait = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var first = await Task.WhenAny(executing, Task.Delay(limit, wait.Token)).ConfigureAwait(false);
        await wait.CancelAsync().ConfigureAwait(false);
        return first == executing || cancellation.IsCancellationRequested;
    }

    private CellFailure TimeOut(NotebookCell cell, int number, TimeSpan limit)
    {
        _kernel.Kill();
        var seconds = limit.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);
        var message = $"The cell ran past the limit of {seconds} s and was stopped.";
        _recorder.RecordError(cell, CellTimeout.Name, message, [$"{CellTimeout.Name}: {message}"]);
        return new(cell.Id, number, null, CellTimeout.Name, message);
    }

    private CellFailure? Conclude(NotebookCell cell, int number, JsonObject reply)
    {
        cell.ExecutionCount = (int?)reply["execution_count"];
        if ((string?)reply["status"] == "ok" || cell.HasTag(CellTags.RaisesException)) return null;
        var (name, message) = ((string?)reply["ename"] ?? "Error", (string?)reply["evalue"] ?? "");
        return new(cell.Id, number, _recorder.ErrorLine, name, message);
    }

    private void Published(Message message)
    {
        switch (message.Type)
        {
            case MessageTypes.ExecuteStart:
                _cellStarted.TrySetResult();
                break;
            case MessageTypes.Progress:
                _progress.Working((string)message.Content["title"]!, (double)message.Content["fraction"]!);
                break;
            default:
                _recorder.Record(message);
                break;
        }
    }

    // The first line that does something tells a reader more than a directive or a comment.
    private static string FirstLine(NotebookCell cell)
    {
        var lines = cell.Source.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return Array.Find(lines, line => !line.StartsWith('#') && !line.StartsWith("//", StringComparison.Ordinal)) ?? lines[0];
    }
}
