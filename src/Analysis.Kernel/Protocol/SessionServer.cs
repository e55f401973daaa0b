using System.Threading.Channels;
using Analysis.Kernel.Output;
using Analysis.Kernel.Session;
using Analysis.Notebooks.Messages;

namespace Analysis.Kernel.Protocol;

/// <summary>
/// Answers the messages of whoever drives a session, in the shape of Jupyter's protocol: shell requests one after the other,
/// control requests at once, what cells put out on iopub. How messages travel is the transport's business.
/// </summary>
public sealed class SessionServer
{
    private static readonly TimeSpan EndLimit = TimeSpan.FromSeconds(1);

    private readonly Replies _replies;
    private readonly CellExecution _cells;
    private readonly Channel<Message> _shell = Channel.CreateUnbounded<Message>();
    private volatile CancellationTokenSource? _running;
    private volatile bool _isEnding;

    /// <summary>A server for a session.</summary>
    /// <param name="session">Where cells run.</param>
    /// <param name="console">Tells which cell text on the console belongs to.</param>
    /// <param name="send">Sends one message; several threads call it.</param>
    public SessionServer(CSharpSession session, ConsoleRouter console, Func<Message, Task> send)
    {
        _replies = new(send);
        _cells = new(session, console, _replies);
    }

    /// <summary>Answers requests until a shutdown is asked for or there are no more; what runs then is interrupted.</summary>
    /// <param name="receive">The next request, or null at the end.</param>
    public async Task ServeAsync(Func<Task<Message?>> receive)
    {
        var answering = AnswerQueuedAsync();
        try
        {
            while (await receive().ConfigureAwait(false) is { } request)
            {
                if (request.Channel != MessageChannel.Control) await _shell.Writer.WriteAsync(request).ConfigureAwait(false);
                else if (await AnswerControlAsync(request).ConfigureAwait(false)) break;
            }
        }
        finally
        {
            await EndAsync(answering).ConfigureAwait(false);
        }
    }

    /// <summary>Sees to it that drivers are told when the process ends by itself.</summary>
    public void WatchProcess()
    {
        AppDomain.CurrentDomain.UnhandledException += (_, crash) => EndAbruptly(crash.ExceptionObject as Exception);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => EndAbruptly(null);
    }

    /// <summary>The process is about to end, by an exception that nobody caught or by <c>Environment.Exit</c>: says so while it can.</summary>
    /// <param name="crash">The exception, or null.</param>
    public void EndAbruptly(Exception? crash)
    {
        try
        {
            _cells.AnswerLastAsync(crash).Wait(EndLimit);
        }
        catch (AggregateException)
        {
            // The driver is gone: there is nobody to be told.
        }
    }

    // Nobody listens any more. A build that is interrupted ends its processes, so it gets a moment; a cell may not end at all.
    private async Task EndAsync(Task answering)
    {
        _isEnding = true;
        _shell.Writer.TryComplete();
        Interrupt();
        await Task.WhenAny(answering, Task.Delay(EndLimit)).ConfigureAwait(false);
    }

    private async Task AnswerQueuedAsync()
    {
        await foreach (var request in _shell.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            if (_isEnding) return;

            // Not disposed, since what a cell left running may still ask it; there before 'busy', so that no interrupt is lost.
            var interrupt = new CancellationTokenSource();
            _running = interrupt;
            await AnswerAsync(request, () => AnswerShellAsync(request, interrupt.Token)).ConfigureAwait(false);
        }
    }

    private async Task AnswerAsync(Message request, Func<Task> answer)
    {
        await _replies.PublishStatusAsync(request, "busy").ConfigureAwait(false);
        try
        {
            await answer().ConfigureAwait(false);
        }
        catch (Exception error) when (error is not (IOException or ObjectDisposedException))
        {
            // The request holds something else than was expected, say: that must not be the end of all others.
            var failure = Replies.Failure("BadRequest", $"This {request.Type} cannot be answered: {error.Message}");
            await _replies.ReplyAsync(request, failure).ConfigureAwait(false);
        }
        finally
        {
            if (request.Channel != MessageChannel.Control) _running = null;
            await _replies.PublishStatusAsync(request, "idle").ConfigureAwait(false);
        }
    }

    private Task AnswerShellAsync(Message request, CancellationToken interrupt) => request.Type switch
    {
        "execute_request" => _cells.AnswerAsync(request, interrupt),
        "parameters_request" => _replies.ReplyAsync(request, ParametersReply.Content(request.Content)),
        _ => AnswerAnywhereAsync(request),
    };

    private Task AnswerAnywhereAsync(Message request) => request.Type switch
    {
        "kernel_info_request" => _replies.ReplyAsync(request, KernelInfo.Content()),
        _ when request.Type.EndsWith(Replies.RequestSuffix, StringComparison.Ordinal) =>
            _replies.ReplyAsync(request, Replies.Failure("UnknownRequest", $"This kernel does not answer {request.Type}.")),
        _ => Task.CompletedTask,
    };

    private async Task<bool> AnswerControlAsync(Message request)
    {
        if (request.Type == "interrupt_request") Interrupt();
        await AnswerAsync(request, () => request.Type is "interrupt_request" or "shutdown_request"
            ? _replies.ReplyAsync(request, new() { ["status"] = "ok" })
            : AnswerAnywhereAsync(request)).ConfigureAwait(false);
        return request.Type == "shutdown_request";
    }

    /// <summary>Interrupts the cell that runs, if one does.</summary>
    public void Interrupt()
    {
        // What the cell registered with its token is code of its own: it may throw or take its time, and others are waiting.
        if (_running is { } running) _ = Task.Run(running.Cancel);
    }
}
