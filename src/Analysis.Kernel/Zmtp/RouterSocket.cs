using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Analysis.Kernel.Zmtp;

/// <summary>A ROUTER (RFC 28): each message comes with the name of its sender, and goes to the one that is named.</summary>
internal sealed class RouterSocket : ZmtpSocket
{
    private readonly ConcurrentDictionary<string, ZmtpConnection> _peers = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<ZmtpConnection, byte[]> _names = new();
    private readonly Action<byte[], List<byte[]>> _received;

    /// <summary>A router.</summary>
    /// <param name="received">Called with the sender's name and the message; calls for one sender come in order.</param>
    public RouterSocket(Action<byte[], List<byte[]>> received, ZmtpLimits limits, Action<string> log)
        : base("ROUTER", limits, log) => _received = received;

    /// <summary>Sends a message to a peer. One that is gone is passed over; one that reads too slowly is let go.</summary>
    public void Send(byte[] peer, IReadOnlyList<byte[]> message)
    {
        if (!_peers.TryGetValue(KeyOf(peer), out var connection) || connection.TrySend(Frame.Message(message))) return;
        Log($"a peer was let go, since more than {Limits.QueuedBytes} bytes waited for it.");
        connection.Dispose();
    }

    /// <inheritdoc/>
    protected override void Joined(ZmtpConnection peer)
    {
        // A name that begins with a zero is the router's to give.
        var isNamed = peer.PeerIdentity.Length > 0 && peer.PeerIdentity[0] != 0;
        var name = isNamed ? peer.PeerIdentity : [0, .. RandomNumberGenerator.GetBytes(8)];
        _names[peer] = name;

        // Who comes back under a known name takes over.
        _peers.AddOrUpdate(KeyOf(name), peer, (_, former) =>
        {
            former.Dispose();
            return peer;
        });
    }

    /// <inheritdoc/>
    protected override void Left(ZmtpConnection peer)
    {
        if (_names.TryRemove(peer, out var name)) _peers.TryRemove(new(KeyOf(name), peer));
    }

    /// <inheritdoc/>
    protected override void Received(ZmtpConnection peer, List<byte[]> message) => _received(_names[peer], message);

    private static string KeyOf(byte[] name) => Convert.ToHexString(name);
}
