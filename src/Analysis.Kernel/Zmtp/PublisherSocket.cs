using System.Collections.Concurrent;

namespace Analysis.Kernel.Zmtp;

/// <summary>An XPUB (RFC 29): each message goes to all who subscribed to how its first part begins.</summary>
internal sealed class PublisherSocket : ZmtpSocket
{
    private readonly ConcurrentDictionary<ZmtpConnection, Subscriber> _subscribers = new();
    private readonly Action<byte[], Action<IReadOnlyList<byte[]>>> _subscribed;

    /// <summary>A publisher.</summary>
    /// <param name="subscribed">Called with what a peer newly subscribed to, and a way to send to that peer alone.</param>
    public PublisherSocket(Action<byte[], Action<IReadOnlyList<byte[]>>> subscribed, ZmtpLimits limits, Action<string> log)
        : base("XPUB", limits, log) => _subscribed = subscribed;

    /// <summary>Sends a message to its subscribers. One that reads too slowly misses it.</summary>
    public void Publish(IReadOnlyList<byte[]> message)
    {
        byte[]? bytes = null;
        foreach (var (peer, subscriber) in _subscribers)
        {
            if (!subscriber.Wants(message[0])) continue;
            bytes ??= Frame.Message(message);
            if (peer.TrySend(bytes)) subscriber.IsBehind = false;
            else NoteLoss(subscriber);
        }
    }

    /// <inheritdoc/>
    protected override void Joined(ZmtpConnection peer) => _subscribers[peer] = new();

    /// <inheritdoc/>
    protected override void Left(ZmtpConnection peer) => _subscribers.TryRemove(peer, out _);

    /// <inheritdoc/>
    protected override void Received(ZmtpConnection peer, List<byte[]> message)
    {
        if (message is not [[0 or 1, .. var prefix] asked]) return;
        var subscriber = _subscribers[peer];
        if (asked[0] == 0)
        {
            subscriber.Remove(prefix);
        }
        else if (subscriber.TryAdd(prefix, Limits.Subscriptions))
        {
            _subscribed(prefix, welcome => peer.TrySend(Frame.Message(welcome)));
        }
        else
        {
            throw new ZmtpException($"it has more than {Limits.Subscriptions} subscriptions");
        }
    }

    private void NoteLoss(Subscriber subscriber)
    {
        if (subscriber.IsBehind) return;
        subscriber.IsBehind = true;
        Log($"a subscriber misses messages, since more than {Limits.QueuedBytes} bytes wait for it.");
    }

    private sealed class Subscriber
    {
        private volatile byte[][] _prefixes = [];

        /// <summary>True since it missed a message, until it gets one again.</summary>
        public bool IsBehind { get; set; }

        public bool Wants(byte[] topic)
        {
            foreach (var prefix in _prefixes)
            {
                if (topic.AsSpan().StartsWith(prefix)) return true;
            }

            return false;
        }

        public bool TryAdd(byte[] prefix, int most)
        {
            if (_prefixes.Length >= most) return false;
            _prefixes = [.. _prefixes, prefix];
            return true;
        }

        public void Remove(byte[] prefix)
        {
            var at = Array.FindIndex(_prefixes, known => known.AsSpan().SequenceEqual(prefix));
            if (at >= 0) _prefixes = [.. _prefixes[..at], .. _prefixes[(at + 1)..]];
        }
    }
}
