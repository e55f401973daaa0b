namespace Analysis.Display;

/// <summary>
/// The cell that is running. It follows the code through <c>await</c> and onto other threads, so that a long operation can be
/// interrupted and can show its progress without being handed anything. Outside a notebook there is none.
/// </summary>
public sealed class CellContext
{
    private static readonly AsyncLocal<CellContext?> Ambient = new();

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

    /// <summary>Makes this the current context until the returned value is disposed.</summary>
    public IDisposable Enter()
    {
        var scope = new Scope(Ambient.Value);
        Ambient.Value = this;
        return scope;
    }

    private sealed class Scope(CellContext? previous) : IDisposable
    {
        public void Dispose() => Ambient.Value = previous;
    }
}
