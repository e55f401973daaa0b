using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Analysis.Display;

/// <summary>A task that a cell's own statement awaits: what follows runs on the cell's thread again.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct CellAwaitable : ICriticalNotifyCompletion
{
    private readonly Task _task;

    internal CellAwaitable(Task task) => _task = task;

    /// <summary>True when there is nothing to wait for.</summary>
    public bool IsCompleted => _task.IsCompleted;

    /// <summary>The compiler asks for it.</summary>
    public CellAwaitable GetAwaiter() => this;

    /// <summary>Ends as the task did.</summary>
    public void GetResult() => _task.GetAwaiter().GetResult();

    /// <inheritdoc/>
    public void OnCompleted(Action continuation) => _task.GetAwaiter().OnCompleted(CellContext.Resuming(continuation));

    /// <inheritdoc/>
    public void UnsafeOnCompleted(Action continuation) => _task.GetAwaiter().UnsafeOnCompleted(CellContext.Resuming(continuation));
}
