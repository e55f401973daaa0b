namespace Analysis.Kernel.Wire;

/// <summary>The kernel cannot listen where it was asked to. The message says why.</summary>
internal sealed class ConnectionFileException : Exception
{
    public ConnectionFileException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
