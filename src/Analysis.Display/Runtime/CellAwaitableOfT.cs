using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Analysis.Display;

/// <summary>A task with a result that a cell's own statement awaits: what follows runs on the cell's thread again.</summary>
/// <typeparam name="T">The result's type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct CellAwaitable<T> : ICriticalNotifyCompletion
{
    private readonly Task<T> _task;

    internal CellAwaitable(Task<T> task) => _task = task;

    /// <summary>True when there is nothing to wait for.</summary>
    public bool IsCompleted => _task.IsCompleted;

    /// <summary>The compiler asks for it.</summary>
    public CellAwaitable<T> GetAwaiter() => this;

    /// <summary>The task's result.</summary>
    public T GetResult() => _task.GetAwaiter().GetResult();

    /// <inheritdoc/>
    public void OnCompleted(Action continuation) => _task.GetAwaiter().OnCompleted(CellContext.Resuming(continuation));

    /// <inheritdoc/>
    public void UnsafeOnCompleted(Action continuation) => _task.GetAwaiter().UnsafeOnCompleted(CellContext.Resuming(continuation));
}
