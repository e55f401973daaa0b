using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Analysis.Kernel.Zmtp;

/// <summary>A socket that peers connect to. A peer that breaks the rules or goes away costs its own connection, nothing else.</summary>
internal abstract class ZmtpSocket : IAsyncDisposable
{
    private static readonly TimeSpan CloseLimit = TimeSpan.FromSeconds(2);

    private readonly Socket _listener;
    private readonly CancellationTokenSource _closing = new();
    private readonly ConcurrentDictionary<ZmtpConnection, bool> _connections = new();
    private readonly string _type;
    private readonly Action<string> _log;
    private Task _accepting = Task.CompletedTask;
    private int _open;

    /// <summary>A socket of a type; <see cref="Listen"/> opens it.</summary>
    /// <param name="type">For example <c>ROUTER</c>.</param>
    /// <param name="limits">What peers may ask for.</param>
    /// <param name="log">Told what became of peers.</param>
    protected ZmtpSocket(string type, ZmtpLimits limits, Action<string> log)
    {
        _type = type;
        Limits = limits;
        _log = log;
        _listener = new(SocketType.Stream, ProtocolType.Tcp);
    }

    /// <summary>What peers may ask for.</summary>
    protected ZmtpLimits Limits { get; }

    /// <summary>Opens the socket.</summary>
    /// <returns>Where it listens, with the port that was chosen where 0 was asked for.</returns>
    /// <exception cref="SocketException">The port is taken, say.</exception>
    public IPEndPoint Listen(IPEndPoint address)
    {
        _listener.Bind(address);
        _listener.Listen(Limits.Connections);
        _accepting = Task.Run(AcceptAsync);
        return (IPEndPoint)_listener.LocalEndPoint!;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _listener.Dispose();
        await Task.WhenAll(_connections.Keys.Select(connection => connection.CloseAsync(CloseLimit))).ConfigureAwait(false);
        await _closing.CancelAsync().ConfigureAwait(false);
        await _accepting.ConfigureAwait(false);
        _closing.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Tells the log.</summary>
    protected void Log(string message) => _log($"{_type}: {message}");

    /// <summary>A peer has introduced itself.</summary>
    protected virtual void Joined(ZmtpConnection peer)
    {
    }

    /// <summary>A peer is gone.</summary>
    protected virtual void Left(ZmtpConnection peer)
    {
    }

    /// <summary>A peer has sent a message.</summary>
    protected abstract void Received(ZmtpConnection peer, List<byte[]> message);

    private async Task AcceptAsync()
    {
        while (true)
        {
            Socket socket;
            try
            {
                socket = await _listener.AcceptAsync(_closing.Token).ConfigureAwait(false);
            }
            catch (Exception error) when (error is OperationCanceledException or ObjectDisposedException)
            {
                return;
            }
            catch (SocketException error) when (error.SocketErrorCode is SocketError.OperationAborted or SocketError.NotSocket)
            {
                return;
            }
            catch (SocketException error)
            {
                // Too many open files, say: others may leave.
                Log($"a connection was not accepted: {error.Message}");
                await Task.Delay(100).ConfigureAwait(false);
                continue;
            }

            if (Interlocked.Increment(ref _open) > Limits.Connections)
            {
                Interlocked.Decrement(ref _open);
                Log($"a connection was refused: {Limits.Connections} are open already");
                socket.Dispose();
                continue;
            }

            _ = ServeAsync(socket);
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        ZmtpConnection? peer = null;
        try
        {
            peer = await ZmtpConnection.OpenAsync(socket, _type, Limits, _closing.Token).ConfigureAwait(false);
            _connections[peer] = true;
            Joined(peer);
            await peer.ReceiveAllAsync(message => Received(peer, message)).ConfigureAwait(false);
        }
        catch (ZmtpException error)
        {
            Log($"a connection was closed, since {error.Message}.");
        }
        catch (Exception error) when (error is IOException or SocketException or OperationCanceledException or ObjectDisposedException)
        {
            // Peers come and go.
        }
        finally
        {
            Interlocked.Decrement(ref _open);
            socket.Dispose();
            if (peer is not null)
            {
                _connections.TryRemove(peer, out _);
                Left(peer);
                peer.Dispose();
            }
        }
    }
}
