namespace Analysis.Kernel.Zmtp;

/// <summary>How much a peer may ask for before its connection is closed.</summary>
internal sealed record ZmtpLimits
{
    /// <summary>The largest message, in bytes over all of its frames.</summary>
    public int MessageBytes { get; init; } = 256 * 1024 * 1024;

    /// <summary>The most frames of a message.</summary>
    public int MessageFrames { get; init; } = 1024;

    /// <summary>How many bytes may wait for a slow peer. One message may be larger, where nothing else waits.</summary>
    public long QueuedBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>The most connections of a socket; one more is closed at once.</summary>
    public int Connections { get; init; } = 256;

    /// <summary>The most subscriptions of a peer.</summary>
    public int Subscriptions { get; init; } = 1024;

    /// <summary>How long a peer may take to introduce itself.</summary>
    public TimeSpan Handshake { get; init; } = TimeSpan.FromSeconds(10);
}
