using System.Threading.Channels;
using Analysis.Kernel.Output;
using Analysis.Kernel.Session;
using Analysis.Notebooks.Messages;

namespace Analysis.Kernel.Protocol;

/// <summary>
/// Answers the messages of whoever drives a session, in the shape of Jupyter's protocol: shell requests one after the other,
/// control requests and what editors ask at once, what cells put out on iopub. How messages travel is the transport's business.
/// </summary>
public sealed class SessionServer
{
    private static readonly TimeSpan EndLimit = TimeSpan.FromSeconds(1);

    private readonly Replies _replies;
    private readonly Activity _activity;
    private readonly Questions _questions;
    private readonly CellExecution _cells;
    private readonly ShellRequests _shell;
    private readonly Task _ready;
    private readonly Channel<Queued> _queue = Channel.CreateUnbounded<Queued>();
    private readonly Channel<Message> _assistance = Channel.CreateUnbounded<Message>();
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
        options ??= new();
        _ready = options.Ready;
        var history = new History();
        _replies = new(send);
        _activity = new(_replies);
        _questions = new(_replies);
        _cells = new(session, console, _replies, _questions, history, options);
        _shell = new(session, _replies, new(session, console, _replies, message => new(message, _replies, _questions, options)), history);
    }

    /// <summary>Answers requests until a shutdown is asked for or there are no more; what runs then is interrupted.</summary>
    /// <param name="receive">The next request, or null at the end.</param>
    public async Task ServeAsync(Func<Task<Message?>> receive)
    {
        var answering = Task.WhenAll(AnswerQueuedAsync(), AssistAsync());
        try
        {
            while (await receive().ConfigureAwait(false) is { } request)
            {
                if (await TakeAsync(request).ConfigureAwait(false)) break;
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
        // What the cell registered with its token is code of its own: it may throw or take its time, and others are waiting. A thread of
        // the pool may not be had while the cell has them all.
        if (_running is { } running) _ = Task.Factory.StartNew(running.Cancel, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
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
        _assistance.Writer.TryComplete();
        Interrupt();
        await Task.WhenAny(answering, Task.Delay(EndLimit)).ConfigureAwait(false);
    }

    // True when this was the last request.
    private async Task<bool> TakeAsync(Message request)
    {
        if (request.Channel == MessageChannel.Stdin) _questions.Answer(request);
        else if (ShellRequests.IsUrgent(request)) return await AnswerUrgentAsync(request).ConfigureAwait(false);
        else if (ShellRequests.IsAssistance(request)) await _assistance.Writer.WriteAsync(request).ConfigureAwait(false);
        else await _queue.Writer.WriteAsync(new(request, Interlocked.Increment(ref _received))).ConfigureAwait(false);
        return false;
    }

    private async Task AnswerQueuedAsync()
    {
        await foreach (var (request, number) in _queue.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            if (_isEnding) return;

            // Not disposed, since what a cell left running may still ask it; there before 'busy', so that no interrupt is lost.
            var interrupt = new CancellationTokenSource();
            _running = interrupt;
            await AnswerAsync(request, lasts: true, () => AnswerInTurnAsync(request, number, interrupt.Token)).ConfigureAwait(false);
        }
    }

    private async Task AssistAsync()
    {
        await foreach (var request in _assistance.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            if (_isEnding) return;
            await AnswerAsync(request, lasts: false, () => _shell.AnswerAsync(request)).ConfigureAwait(false);
        }
    }

    private async Task<bool> AnswerUrgentAsync(Message request)
    {
        if (request.Type == MessageTypes.InterruptRequest) Interrupt();
        await AnswerAsync(request, lasts: false, () => _shell.AnswerAsync(request)).ConfigureAwait(false);
        return request.Type == MessageTypes.ShutdownRequest;
    }

    private async Task AnswerAsync(Message request, bool lasts, Func<Task> answer)
    {
        await _activity.BeginAsync(request, lasts).ConfigureAwait(false);
        try
        {
            await answer().ConfigureAwait(false);
        }
        catch (Exception error)
        {
            // The request holds something else than was expected, say: that must not be the end of all others.
            await RefuseAsync(request, error).ConfigureAwait(false);
        }
        finally
        {
            if (lasts) _running = null;
            await _activity.EndAsync(request).ConfigureAwait(false);
        }
    }

    private async Task AnswerInTurnAsync(Message request, long number, CancellationToken interrupt)
    {
        if (request.Type == MessageTypes.KernelInfoRequest) await _ready.ConfigureAwait(false);
        if (request.Type != MessageTypes.ExecuteRequest) await _shell.AnswerInTurnAsync(request, interrupt).ConfigureAwait(false);
        else if (number <= _aborted) await _cells.AbortAsync(request).ConfigureAwait(false);
        else await _cells.AnswerAsync(request, AbortWaiting, interrupt).ConfigureAwait(false);
    }

    // What has come so far waits behind the cell that failed; what comes after its reply may be an answer to its error.
    private void AbortWaiting() => _aborted = Interlocked.Read(ref _received);

    private Task RefuseAsync(Message request, Exception error)
    {
        var name = error is FormatException ? "BadRequest" : error.GetType().ToString();
        var failure = Replies.Failure(name, $"This {request.Type} cannot be answered: {error.Message}");
        return request.Type == MessageTypes.ExecuteRequest ? _cells.RefuseAsync(request, failure) : _shell.RefuseAsync(request, failure);
    }

    // The number tells what had come before a cell failed.
    private readonly record struct Queued(Message Request, long Number);
}
