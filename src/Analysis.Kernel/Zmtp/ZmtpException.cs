namespace Analysis.Kernel.Zmtp;

/// <summary>A peer does not speak ZMTP as it should: its connection is closed. The message says what it did.</summary>
internal sealed class ZmtpException : Exception
{
    public ZmtpException(string message)
        : base(message)
    {
    }
}
