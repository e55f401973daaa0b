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
    private readonly Questions _questions;
    private readonly CellExecution _cells;
    private readonly ShellRequests _shell;
    private readonly Channel<Queued> _queue = Channel.CreateUnbounded<Queued>();
    private volatile CancellationTokenSource? _running;
    private volatile bool _isEnding;
    private long _received;
    private long _aborted;

    /// <summary>A server for a session.</summary>
    /// <param name="session">Where cells run.</param>
    /// <param name="console">Tells which cell text on the console belongs to.</param>
    /// <param name="send">Sends one message; several threads call it.</param>
    /// <param name="options">What the driver understands.</param>
    public SessionServer(CSharpSession session, ConsoleRouter console, Func<Message, Task> send, ServerOptions? options = null)
    {
        var history = new History();
        _replies = new(send);
        _questions = new(_replies);
        _cells = new(session, console, _replies, _questions, history, options ?? new());
        _shell = new(session, _replies, history);
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
                if (request.Channel == MessageChannel.Stdin) _questions.Answer(request);
                else if (request.Channel == MessageChannel.Control || request.Type == MessageTypes.ShutdownRequest)
                {
                    if (await AnswerControlAsync(request).ConfigureAwait(false)) break;
                }
                else
                {
                    await _queue.Writer.WriteAsync(new(request, Interlocked.Increment(ref _received))).ConfigureAwait(false);
                }
            }
        }
        finally
        {
            await EndAsync(answering).ConfigureAwait(false);
        }
    }

    /// <summary>Interrupts the cell that runs, if one does.</summary>
    public void Interrupt()
    {
        // What the cell registered with its token is code of its own: it may throw or take its time, and others are waiting.
        if (_running is { } running) _ = Task.Run(running.Cancel);
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
        _queue.Writer.TryComplete();
        Interrupt();
        await Task.WhenAny(answering, Task.Delay(EndLimit)).ConfigureAwait(false);
    }

    private async Task AnswerQueuedAsync()
    {
        await foreach (var (request, number) in _queue.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            if (_isEnding) return;

            // Not disposed, since what a cell left running may still ask it; there before 'busy', so that no interrupt is lost.
            var interrupt = new CancellationTokenSource();
            _running = interrupt;
            await AnswerAsync(request, () => AnswerShellAsync(request, number, interrupt.Token)).ConfigureAwait(false);
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
            await _shell.RefuseAsync(request, error).ConfigureAwait(false);
        }
        finally
        {
            if (request.Channel != MessageChannel.Control) _running = null;
            await _replies.PublishStatusAsync(request, "idle").ConfigureAwait(false);
        }
    }

    private async Task AnswerShellAsync(Message request, long number, CancellationToken interrupt)
    {
        if (request.Type != MessageTypes.ExecuteRequest) await _shell.AnswerAsync(request, interrupt).ConfigureAwait(false);
        else if (number <= _aborted) await _cells.AbortAsync(request).ConfigureAwait(false);
        else if (await _cells.AnswerAsync(request, interrupt).ConfigureAwait(false)) _aborted = Interlocked.Read(ref _received);
    }

    private async Task<bool> AnswerControlAsync(Message request)
    {
        if (request.Type == MessageTypes.InterruptRequest) Interrupt();
        await AnswerAsync(request, () => _shell.AnswerControlAsync(request)).ConfigureAwait(false);
        return request.Type == MessageTypes.ShutdownRequest;
    }

    // The number tells what had come before a cell failed.
    private readonly record struct Queued(Message Request, long Number);
}
