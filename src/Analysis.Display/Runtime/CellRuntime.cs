using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Analysis.Display;

/// <summary>What the kernel weaves into cells, so that they can be interrupted: not meant to be called by hand.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CellRuntime
{
    private static volatile bool _isAnyInterrupted;

    /// <summary>True while some cell is being interrupted: the kernel sets it, and the checks look closer.</summary>
    public static bool IsAnyInterrupted
    {
        get => _isAnyInterrupted;
        set => _isAnyInterrupted = value;
    }

    /// <summary>Ends the code when its cell was interrupted. Costs next to nothing when no cell is.</summary>
    /// <exception cref="OperationCanceledException">The cell was interrupted.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Check()
    {
        if (_isAnyInterrupted) CheckOwnCell();
    }

    /// <summary>The value, unless its cell was interrupted.</summary>
    /// <exception cref="OperationCanceledException">The cell was interrupted.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Checked<T>(T value)
    {
        if (_isAnyInterrupted) CheckOwnCell();
        return value;
    }

    /// <summary><see cref="Thread.Sleep(int)"/>, which an interrupt ends.</summary>
    public static void Sleep(int milliseconds) => Sleep(TimeSpan.FromMilliseconds(milliseconds));

    /// <summary><see cref="Thread.Sleep(TimeSpan)"/>, which an interrupt ends.</summary>
    public static void Sleep(TimeSpan time)
    {
        if (CellContext.Current?.Cancellation is not { CanBeCanceled: true } cancellation) Thread.Sleep(time);
        else if (cancellation.WaitHandle.WaitOne(time)) cancellation.ThrowIfCancellationRequested();
    }

    /// <summary>A task that ends with the cell's interrupt at the latest.</summary>
    public static Task Watch(Task task) =>
        Interrupt(task) is { } cancellation ? task.WaitAsync(cancellation) : task;

    /// <summary>A task that ends with the cell's interrupt at the latest.</summary>
    public static Task<T> Watch<T>(Task<T> task) =>
        Interrupt(task) is { } cancellation ? task.WaitAsync(cancellation) : task;

    /// <summary>A task that ends with the cell's interrupt at the latest.</summary>
    public static ValueTask Watch(ValueTask task) => task.IsCompleted ? task : new(Watch(task.AsTask()));

    /// <summary>A task that ends with the cell's interrupt at the latest.</summary>
    public static ValueTask<T> Watch<T>(ValueTask<T> task) => task.IsCompleted ? task : new(Watch(task.AsTask()));

    /// <summary>Anything else that can be awaited, as it is.</summary>
    public static T Watch<T>(T awaitable) => awaitable;

    /// <summary>What a cell's own statement awaits: an interrupt ends it, and the cell goes on where it runs.</summary>
    public static CellAwaitable Resume(Task task) => new(Watch(task));

    /// <summary>What a cell's own statement awaits: an interrupt ends it, and the cell goes on where it runs.</summary>
    public static CellAwaitable<T> Resume<T>(Task<T> task) => new(Watch(task));

    /// <summary>What a cell's own statement awaits: an interrupt ends it, and the cell goes on where it runs.</summary>
    public static CellAwaitable Resume(ValueTask task) => new(Watch(task.AsTask()));

    /// <summary>What a cell's own statement awaits: an interrupt ends it, and the cell goes on where it runs.</summary>
    public static CellAwaitable<T> Resume<T>(ValueTask<T> task) => new(Watch(task.AsTask()));

    /// <summary>Anything else that can be awaited, as it is.</summary>
    public static T Resume<T>(T awaitable) => awaitable;

    /// <summary>A value of a top-level <c>using var</c>: it is disposed when its cell has ended.</summary>
    public static T Own<T>(T value)
        where T : IDisposable?
    {
        if (value is not null) CellContext.Current?.Own(value);
        return value;
    }

    /// <summary>A value of a top-level <c>await using var</c>: it is disposed when its cell has ended.</summary>
    public static T OwnAsync<T>(T value)
        where T : IAsyncDisposable?
    {
        if (value is not null) CellContext.Current?.Own(value);
        return value;
    }

    private static CancellationToken? Interrupt(Task task) =>
        !task.IsCompleted && CellContext.Current?.Cancellation is { CanBeCanceled: true } cancellation ? cancellation : null;

    private static void CheckOwnCell() => CellContext.Current?.Cancellation.ThrowIfCancellationRequested();
}
