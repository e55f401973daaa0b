using System.Collections.Concurrent;
using System.Diagnostics;
using System.IO.Pipes;
using System.Text.Json.Nodes;
using Analysis.Notebooks.Messages;

namespace Analysis.Workbook.Running;

/// <summary>A kernel in a process of its own, and the private pipe over which it is driven.</summary>
internal sealed class KernelProcess : IAsyncDisposable
{
    private const int ErrorLinesKept = 20;
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan ShutdownLimit = TimeSpan.FromSeconds(2);

    private readonly Process _process;
    private readonly MessagePipe _pipe;
    private readonly string _session = Guid.NewGuid().ToString("n");
    private readonly ConcurrentDictionary<string, PendingRequest> _pending = new();
    private readonly Queue<string> _lastErrors = new();
    private readonly Task _reading;

    private KernelProcess(Process process, Stream stream)
    {
        _process = process;
        _pipe = new(stream);
        process.OutputDataReceived += (_, line) => Tell("stdout", line.Data);
        process.ErrorDataReceived += (_, line) => Tell("stderr", line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        _reading = Task.Run(ReadAsync);
    }

    /// <summary>Called for each message about a cell's outputs, one at a time and in order.</summary>
    public Action<Message>? Published { get; set; }

    /// <summary>Called with the stream's name and the text for what native code and child processes write.</summary>
    public Action<string, string>? WroteRaw { get; set; }

    /// <summary>Where the kernel lies: beside the workbook, published by the build.</summary>
    public static string Executable { get; } = Path.Combine(
        AppContext.BaseDirectory, "kernel", OperatingSystem.IsWindows() ? "Analysis.Kernel.exe" : "Analysis.Kernel");

    /// <summary>Starts a kernel whose cells run in a folder.</summary>
    /// <exception cref="WorkbookException">The kernel is not there, or does not start.</exception>
    public static async Task<KernelProcess> StartAsync(string folder, CancellationToken cancellation)
    {
        if (!File.Exists(Executable))
            throw new WorkbookException(ExitCode.Unreadable, $"The kernel is missing: '{Executable}' does not exist. Build the project again: dotnet build src/Analysis.Workbook");

        var name = "analysis-" + Guid.NewGuid().ToString("n")[..16];
        var stream = new NamedPipeServerStream(name, PipeDirection.InOut, 1, PipeTransmissionMode.Byte, PipeOptions.Asynchronous | PipeOptions.CurrentUserOnly);
        var process = Process.Start(new ProcessStartInfo(Executable, ["--pipe", name])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            Environment = { ["DOTNET_ROOT"] = DotnetRoot() },
        })!;
        process.StandardInput.Close();

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(StartLimit);
        try
        {
            var connecting = stream.WaitForConnectionAsync(limit.Token);
            var first = await Task.WhenAny(connecting, process.WaitForExitAsync(limit.Token)).ConfigureAwait(false);
            if (first != connecting && !cancellation.IsCancellationRequested)
            {
                throw new WorkbookException(ExitCode.CellFailed,
                    $"The kernel did not start. It said: {(await process.StandardError.ReadToEndAsync(cancellation).ConfigureAwait(false)).Trim()}");
            }

            await connecting.ConfigureAwait(false);
            return new(process, stream);
        }
        catch
        {
            await stream.DisposeAsync().ConfigureAwait(false);
            process.Kill(entireProcessTree: true);
            process.Dispose();
            throw;
        }
    }

    /// <summary>Sends a request, and gives its reply once the kernel is idle again.</summary>
    /// <param name="type">For example <c>execute_request</c>.</param>
    /// <param name="content">What is asked.</param>
    /// <param name="sending">Called with the request before it is sent.</param>
    /// <exception cref="KernelDiedException">The kernel ended before it replied.</exception>
    public async Task<Message> RequestAsync(string type, JsonObject content, Action<Message>? sending = null)
    {
        var request = new Message { Header = MessageHeader.New(type, _session), Channel = MessageChannel.Shell, Content = content };
        var pending = new PendingRequest();
        _pending[request.Header.Id] = pending;
        sending?.Invoke(request);
        try
        {
            await _pipe.WriteAsync(request).ConfigureAwait(false);
        }
        catch (IOException)
        {
            // The reader notices the same end of the pipe, and says more about it.
            await _reading.ConfigureAwait(false);
        }

        if (_reading.IsCompleted) pending.Fail(await DescribeDeathAsync().ConfigureAwait(false));
        return await pending.Answer.ConfigureAwait(false);
    }

    /// <summary>Ends the process and all that it started, at once.</summary>
    public void Kill()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }

    /// <summary>Asks the kernel to end, and ends it when it does not.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            using var limit = new CancellationTokenSource(ShutdownLimit);
            var shutdown = new Message { Header = MessageHeader.New("shutdown_request", _session), Channel = MessageChannel.Control };
            await _pipe.WriteAsync(shutdown, limit.Token).ConfigureAwait(false);
            await _process.WaitForExitAsync(limit.Token).ConfigureAwait(false);
        }
        catch (Exception error) when (error is IOException or OperationCanceledException or ObjectDisposedException)
        {
            Kill();
        }

        _pipe.Dispose();
        await _reading.ConfigureAwait(false);
        _process.Dispose();
    }

    // An apphost looks for the runtime in places of its own; the workbook runs on the one that the user chose.
    private static string DotnetRoot() =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));

    private async Task ReadAsync()
    {
        try
        {
            while (await _pipe.ReadAsync().ConfigureAwait(false) is { } message) Dispatch(message);
        }
        catch (Exception error) when (error is IOException or ObjectDisposedException or FormatException)
        {
            // The pipe is of no more use: what is pending fails below.
        }

        var death = await DescribeDeathAsync().ConfigureAwait(false);
        foreach (var pending in _pending.Values) pending.Fail(death);
    }

    private void Dispatch(Message message)
    {
        var pending = message.Parent is { } parent && _pending.TryGetValue(parent.Id, out var found) ? found : null;
        if (message.Channel != MessageChannel.IOPub)
        {
            pending?.Reply(message);
        }
        else if (message.Type == "status")
        {
            if ((string?)message.Content["execution_state"] != "idle" || pending is null) return;
            _pending.TryRemove(message.Parent!.Id, out _);
            pending.Finish();
        }
        else
        {
            Published?.Invoke(message);
        }
    }

    private async Task<KernelDiedException> DescribeDeathAsync()
    {
        using var limit = new CancellationTokenSource(ShutdownLimit);
        try
        {
            await _process.WaitForExitAsync(limit.Token).ConfigureAwait(false);
        }
        catch (Exception error) when (error is OperationCanceledException or InvalidOperationException)
        {
            return new(null, []);
        }

        lock (_lastErrors) return new(_process.ExitCode, [.. _lastErrors]);
    }

    private void Tell(string stream, string? line)
    {
        if (line is null) return;
        if (stream == "stderr")
        {
            lock (_lastErrors)
            {
                if (_lastErrors.Count == ErrorLinesKept) return;
                _lastErrors.Enqueue(line);
            }
        }

        WroteRaw?.Invoke(stream, line + "\n");
    }
}
