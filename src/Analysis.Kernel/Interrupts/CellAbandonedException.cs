namespace Analysis.Kernel.Interrupts;

/// <summary>A cell was interrupted, and its code goes on: native code, say, or code that catches everything.</summary>
internal sealed class CellAbandonedException : Exception
{
    public CellAbandonedException()
        : base("The cell was interrupted, but its code does not stop and goes on in the background. Restart the kernel to end it.")
    {
    }
}
