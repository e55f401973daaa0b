namespace Analysis.Kernel.Interrupts;

/// <summary>
/// The thread on which one cell runs, with room for deep recursion. What follows the <c>await</c>s of the cell's own statements
/// runs on it too, so that an interrupt finds the code there.
/// </summary>
internal sealed class CellThread
{
    private const int StackBytes = 16 * 1024 * 1024;

    private readonly CancellationToken _interrupt;
    private readonly Queue<Action> _ready = new();
    private readonly TaskCompletionSource _end = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Thread _thread;
    private Action _code = static () => { };
    private bool _isEnded;
    private bool _isGivenUp;

    /// <summary>A thread for one run of one cell.</summary>
    /// <param name="interrupt">Cancelled when the user interrupts the cell.</param>
    public CellThread(CancellationToken interrupt)
    {
        _interrupt = interrupt;
        _thread = new(RunToEnd, StackBytes) { IsBackground = true, Name = "cell" };
    }

    /// <summary>Runs the code, and ends with it; or with the interrupt, where the code does not stop.</summary>
    /// <param name="code">What runs on the thread; it may call <see cref="Wait"/>.</param>
    /// <exception cref="CellAbandonedException">The code was interrupted and goes on all the same.</exception>
    public async Task RunAsync(Action code)
    {
        _code = code;
        _thread.Start();
        using var escalation = _interrupt.UnsafeRegister(_ => _ = InterruptedCode.StopAsync(this), null);
        await _end.Task.ConfigureAwait(false);
    }

    /// <summary>Hands over what follows an <c>await</c>.</summary>
    public void Post(Action continuation)
    {
        lock (_ready)
        {
            _ready.Enqueue(continuation);
            Monitor.PulseAll(_ready);
        }
    }

    /// <summary>Runs what follows the code's <c>await</c>s until a task has ended.</summary>
    /// <exception cref="OperationCanceledException">The cell was interrupted, and the task waits for something else.</exception>
    public void Wait(Task task)
    {
        _ = task.ContinueWith(_ => Post(static () => { }), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        while (!task.IsCompleted)
        {
            Next(task)?.Invoke();
        }
    }

    /// <summary>Wakes the thread where it waits for something.</summary>
    public void Wake()
    {
        lock (_ready)
        {
            _isGivenUp = true;
            Monitor.PulseAll(_ready);

            // A busy thread would be woken from its next wait, which may be one that has nothing to do with the cell's code.
            if (!_isEnded && _thread.ThreadState.HasFlag(ThreadState.WaitSleepJoin)) _thread.Interrupt();
        }
    }

    /// <summary>True when the code has ended.</summary>
    public bool IsEnded => _end.Task.IsCompleted;

    /// <summary>Ends the cell while its code goes on.</summary>
    public void Abandon() => _end.TrySetException(new CellAbandonedException());

    private Action? Next(Task task)
    {
        lock (_ready)
        {
            while (_ready.Count == 0 && !task.IsCompleted)
            {
                if (_isGivenUp) throw new OperationCanceledException(_interrupt);
                Monitor.Wait(_ready);
            }

            return _ready.TryDequeue(out var next) ? next : null;
        }
    }

    private void RunToEnd()
    {
        try
        {
            _code();
            _end.TrySetResult();
        }
        catch (Exception error)
        {
            _end.TrySetException(error);
        }

        EndWaking();
    }

    // From here on nobody wakes the thread any more; who did so a moment ago is too late.
    private void EndWaking()
    {
        try
        {
            lock (_ready) _isEnded = true;
        }
        catch (ThreadInterruptedException)
        {
            lock (_ready) _isEnded = true;
        }
    }
}
