using System.ComponentModel;

namespace Analysis.Display;

/// <summary>
/// The cell that is running. It follows the code through <c>await</c> and onto other threads, so that a long operation can be
/// interrupted and can show its progress without being handed anything. Outside a notebook there is none.
/// </summary>
public sealed class CellContext
{
    private static readonly AsyncLocal<CellContext?> Ambient = new();

    private readonly Stack<object> _owned = new();

    /// <summary>A context for one run of one cell.</summary>
    /// <param name="output">Where its output goes.</param>
    /// <param name="cancellation">Cancelled when the user interrupts the cell.</param>
    public CellContext(ICellOutput output, CancellationToken cancellation)
    {
        Output = output;
        Cancellation = cancellation;
    }

    /// <summary>The cell that this code runs in, or null outside a notebook.</summary>
    public static CellContext? Current => Ambient.Value;

    /// <summary>Where the cell's output goes.</summary>
    public ICellOutput Output { get; }

    /// <summary>Cancelled when the user interrupts the cell.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>
    /// What the notebook calls the cell: the same whenever it is run again. Null where the client does not say it and the code is not known.
    /// </summary>
    public string? CellId { get; init; }

    /// <summary>Runs what follows an <c>await</c> of the cell's own statements; null where any thread will do.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Action<Action>? Resumption { get; init; }

    /// <summary>True when <see cref="DisposeOwnedAsync"/> has something to do.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool OwnsAny
    {
        get
        {
            lock (_owned) return _owned.Count > 0;
        }
    }

    /// <summary>Makes this the current context until the returned value is disposed.</summary>
    public IDisposable Enter()
    {
        var scope = new Scope(Ambient.Value);
        Ambient.Value = this;
        return scope;
    }

    /// <summary>Disposes what the cell declared with <c>using</c>, the last one first: the kernel calls it at the cell's end.</summary>
    /// <exception cref="Exception">What the first one to fail threw; the others are disposed all the same.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public async Task DisposeOwnedAsync()
    {
        while (TryTake() is { } owned)
        {
            try
            {
                if (owned is IAsyncDisposable asynchronous) await asynchronous.DisposeAsync().ConfigureAwait(false);
                else ((IDisposable)owned).Dispose();
            }
            catch (Exception)
            {
                await DisposeOwnedAsync().ConfigureAwait(false);
                throw;
            }
        }
    }

    internal static Action Resuming(Action continuation) =>
        Current?.Resumption is { } resume ? () => resume(continuation) : continuation;

    internal void Own(object resource)
    {
        lock (_owned) _owned.Push(resource);
    }

    private object? TryTake()
    {
        lock (_owned) return _owned.TryPop(out var owned) ? owned : null;
    }

    private sealed class Scope(CellContext? previous) : IDisposable
    {
        public void Dispose() => Ambient.Value = previous;
    }
}
