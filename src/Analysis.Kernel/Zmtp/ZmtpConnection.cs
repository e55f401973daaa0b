using System.Net.Sockets;
using System.Threading.Channels;

namespace Analysis.Kernel.Zmtp;

/// <summary>One connection after its handshake: messages in, messages out. Sending never waits for the peer.</summary>
internal sealed class ZmtpConnection : IDisposable
{
    private readonly Socket _socket;
    private readonly NetworkStream _stream;
    private readonly FrameReader _reader;
    private readonly ZmtpLimits _limits;
    private readonly Channel<byte[]> _outgoing = Channel.CreateUnbounded<byte[]>(new() { SingleReader = true, AllowSynchronousContinuations = true });
    private readonly CancellationTokenSource _closing = new();
    private Task _writing = Task.CompletedTask;
    private long _queued;

    private ZmtpConnection(Socket socket, ZmtpLimits limits)
    {
        socket.NoDelay = true;
        _socket = socket;
        _stream = new(socket, ownsSocket: true);
        _reader = new(_stream, limits.MessageBytes);
        _limits = limits;
    }

    /// <summary>The type of the peer's socket.</summary>
    public string PeerType { get; private set; } = "";

    /// <summary>The name that the peer gave itself; empty for none.</summary>
    public byte[] PeerIdentity { get; private set; } = [];

    /// <summary>Greets a peer and learns who it is.</summary>
    /// <param name="socket">A connected socket, which becomes the connection's.</param>
    /// <param name="socketType">What this end is.</param>
    /// <param name="identity">This end's own name, or null.</param>
    /// <exception cref="ZmtpException">The peer does not speak ZMTP, or takes too long.</exception>
    public static async Task<ZmtpConnection> OpenAsync(
        Socket socket, string socketType, ZmtpLimits limits, CancellationToken cancellation, byte[]? identity = null)
    {
        var connection = new ZmtpConnection(socket, limits);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(limits.Handshake);
        try
        {
            await connection.GreetAsync(socketType, identity, limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            connection.Dispose();
            throw new ZmtpException($"it did not introduce itself within {limits.Handshake.TotalSeconds:0} s");
        }
        catch
        {
            connection.Dispose();
            throw;
        }

        connection._writing = connection.WriteQueuedAsync();
        return connection;
    }

    /// <summary>The next message; commands are answered on the way, subscriptions come as messages of the older form.</summary>
    /// <exception cref="EndOfStreamException">The peer is gone.</exception>
    /// <exception cref="ZmtpException">The peer broke the rules.</exception>
    public async Task<List<byte[]>> ReceiveAsync()
    {
        var parts = new List<byte[]>();
        long bytes = 0;
        while (true)
        {
            var frame = await _reader.ReadFrameAsync(_closing.Token).ConfigureAwait(false);
            if (frame.IsCommand)
            {
                if (Subscription(frame.Body) is { } subscription && parts.Count == 0) return [subscription];
                continue;
            }

            parts.Add(frame.Body);
            bytes += frame.Body.Length;
            if (bytes > _limits.MessageBytes || parts.Count > _limits.MessageFrames)
                throw new ZmtpException($"it sent a message of more than {_limits.MessageBytes} bytes or {_limits.MessageFrames} frames");
            if (!frame.HasMore) return parts;
        }
    }

    /// <summary>
    /// Receives on a thread of its own until the peer is gone. The threads of the pool may all be busy with a parallel loop of the
    /// user's, who wants to interrupt it.
    /// </summary>
    /// <param name="received">Called with each message.</param>
    /// <exception cref="EndOfStreamException">The peer is gone.</exception>
    /// <exception cref="ZmtpException">The peer broke the rules.</exception>
    public Task ReceiveAllAsync(Action<List<byte[]>> received) => Task.Factory.StartNew(
        () =>
        {
            _reader.IsBlocking = true;
            while (true) received(ReceiveAsync().GetAwaiter().GetResult());
        },
        CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    /// <summary>Queues the bytes of a whole message.</summary>
    /// <returns>False when too much is waiting for the peer already: nothing was queued.</returns>
    public bool TrySend(byte[] message)
    {
        var queued = Interlocked.Add(ref _queued, message.Length);
        if (queued <= _limits.QueuedBytes || queued == message.Length)
        {
            if (_outgoing.Writer.TryWrite(message)) return true;
        }

        Interlocked.Add(ref _queued, -message.Length);
        return false;
    }

    /// <summary>Sends what is queued, and closes the connection; what cannot be sent in time is lost.</summary>
    public async Task CloseAsync(TimeSpan limit)
    {
        _outgoing.Writer.TryComplete();
        await Task.WhenAny(_writing, Task.Delay(limit)).ConfigureAwait(false);
        Dispose();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _outgoing.Writer.TryComplete();
        _closing.Cancel();
        _stream.Dispose();
    }

    private async Task GreetAsync(string socketType, byte[]? identity, CancellationToken cancellation)
    {
        await _stream.WriteAsync(Greeting.Bytes, cancellation).ConfigureAwait(false);
        Greeting.Check(await _reader.ReadAsync(Greeting.Length, cancellation).ConfigureAwait(false));
        await _stream.WriteAsync(ZmtpCommand.WriteReady(socketType, identity), cancellation).ConfigureAwait(false);
        var frame = await _reader.ReadFrameAsync(cancellation).ConfigureAwait(false);
        if (!frame.IsCommand) throw new ZmtpException("it sent a message before it introduced itself");
        var (name, rest) = ZmtpCommand.Read(frame.Body);
        if (name != ZmtpCommand.Ready) throw new ZmtpException($"it sent {name} where READY was expected");
        (PeerType, PeerIdentity) = ZmtpCommand.ReadReady(rest.Span);
    }

    private byte[]? Subscription(byte[] body)
    {
        var (name, rest) = ZmtpCommand.Read(body);
        switch (name)
        {
            case "PING":
                TrySend(ZmtpCommand.WritePong(rest.Span));
                return null;
            case "SUBSCRIBE":
                return [1, .. rest.Span];
            case "CANCEL":
                return [0, .. rest.Span];
            case "ERROR":
                throw new ZmtpException("it reported an error");
            default:
                return null;
        }
    }

    private async Task WriteQueuedAsync()
    {
        try
        {
            await foreach (var message in _outgoing.Reader.ReadAllAsync(_closing.Token).ConfigureAwait(false))
            {
                await _stream.WriteAsync(message, _closing.Token).ConfigureAwait(false);
                Interlocked.Add(ref _queued, -message.Length);
            }
        }
        catch (Exception error) when (error is IOException or SocketException or OperationCanceledException or ObjectDisposedException)
        {
            // The peer is gone: whoever reads from it notices.
            _socket.Dispose();
        }
    }
}
