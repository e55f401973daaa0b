namespace Analysis.Kernel.Zmtp;

/// <summary>A REP that sends back what it is sent, its delimiter too: the heartbeat.</summary>
internal sealed class EchoSocket : ZmtpSocket
{
    public EchoSocket(ZmtpLimits limits, Action<string> log)
        : base("REP", limits, log)
    {
    }

    /// <inheritdoc/>
    protected override void Received(ZmtpConnection peer, List<byte[]> message)
    {
        if (!peer.TrySend(Frame.Message(message))) throw new ZmtpException("it does not read the answers to its heartbeats");
    }
}
