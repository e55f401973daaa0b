using System.Diagnostics;
using System.IO.Pipes;
using Analysis.Notebooks;

namespace Analysis.Workbook.Running;

/// <summary>A kernel in a process of its own, connected by a private pipe.</summary>
internal sealed class KernelProcess : IAsyncDisposable
{
    private const int ErrorLinesKept = 20;
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan EndLimit = TimeSpan.FromSeconds(2);

    private readonly Process _process;
    private readonly Queue<string> _firstErrors = new();

    private KernelProcess(Process process, Stream stream)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => Tell(StreamOutput.StandardOutput, line.Data);
        process.ErrorDataReceived += (_, line) => Tell(StreamOutput.StandardError, line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        Connection = new(stream, DescribeDeathAsync);
    }

    /// <summary>What is asked of the kernel, and what it answers.</summary>
    public KernelConnection Connection { get; }

    /// <summary>Called with the stream's name and the text for what native code and child processes write.</summary>
    public Action<string, string>? WroteRaw { get; set; }

    /// <summary>Starts a kernel whose cells run in a folder.</summary>
    /// <exception cref="WorkbookException">The kernel is not there, or does not start.</exception>
    public static async Task<KernelProcess> StartAsync(string folder, CancellationToken cancellation)
    {
        const PipeOptions Private = PipeOptions.Asynchronous | PipeOptions.CurrentUserOnly;
        var name = "analysis-" + Guid.NewGuid().ToString("n")[..16];
        var stream = new NamedPipeServerStream(name, PipeDirection.InOut, 1, PipeTransmissionMode.Byte, Private);
        Process? process = null;
        try
        {
            process = KernelExecutable.Start(KernelExecutable.File, folder, name);
            await ConnectAsync(stream, process, cancellation).ConfigureAwait(false);
            return new(process, stream);
        }
        catch
        {
            await stream.DisposeAsync().ConfigureAwait(false);
            if (process is not null) End(process);
            process?.Dispose();
            throw;
        }
    }

    /// <summary>Ends the process and all that it started, at once.</summary>
    public void Kill() => End(_process);

    /// <summary>Ends the kernel, and with it what its cells have started: asked to end by itself, it would leave that behind.</summary>
    public async ValueTask DisposeAsync()
    {
        Kill();
        await Connection.DisposeAsync().ConfigureAwait(false);
        _process.Dispose();
    }

    private static async Task ConnectAsync(NamedPipeServerStream stream, Process process, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(StartLimit);
        var connecting = stream.WaitForConnectionAsync(limit.Token);
        await Task.WhenAny(connecting, process.WaitForExitAsync(limit.Token)).ConfigureAwait(false);
        cancellation.ThrowIfCancellationRequested();
        if (!connecting.IsCompletedSuccessfully)
        {
            End(process);
            var said = await process.StandardError.ReadToEndAsync(cancellation).ConfigureAwait(false);
            throw new WorkbookException(ExitCode.Unreadable, $"The kernel did not start. It said: {said.Trim()}");
        }
    }

    private static void End(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }

    private async Task<KernelDiedException> DescribeDeathAsync()
    {
        using var limit = new CancellationTokenSource(EndLimit);
        try
        {
            await _process.WaitForExitAsync(limit.Token).ConfigureAwait(false);
            lock (_firstErrors) return new(_process.ExitCode, [.. _firstErrors]);
        }
        catch (Exception error) when (error is OperationCanceledException or InvalidOperationException)
        {
            return new(null, []);
        }
    }

    private void Tell(string stream, string? line)
    {
        if (line is null) return;
        if (stream == StreamOutput.StandardError)
        {
            lock (_firstErrors)
            {
                // A crash says first what happened; the thousands of frames that follow help nobody.
                if (_firstErrors.Count == ErrorLinesKept) return;
                _firstErrors.Enqueue(line);
            }
        }

        WroteRaw?.Invoke(stream, line + "\n");
    }
}
