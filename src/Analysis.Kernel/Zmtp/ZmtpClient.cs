using System.Net;
using System.Net.Sockets;

namespace Analysis.Kernel.Zmtp;

/// <summary>The other end of a socket, as the self-test needs it: a DEALER, SUB or REQ with one connection.</summary>
internal sealed class ZmtpClient : IDisposable
{
    private readonly ZmtpConnection _connection;

    private ZmtpClient(ZmtpConnection connection) => _connection = connection;

    /// <summary>Connects to a socket.</summary>
    /// <param name="type">What this end is: <c>DEALER</c>.</param>
    /// <exception cref="SocketException">Nobody listens there.</exception>
    public static async Task<ZmtpClient> ConnectAsync(string type, IPEndPoint address, CancellationToken cancellation)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            await socket.ConnectAsync(address, cancellation).ConfigureAwait(false);
            return new(await ZmtpConnection.OpenAsync(socket, type, new(), cancellation).ConfigureAwait(false));
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>Sends a message.</summary>
    public void Send(IReadOnlyList<byte[]> message) => _connection.TrySend(Frame.Message(message));

    /// <summary>The next message.</summary>
    public Task<List<byte[]>> ReceiveAsync() => _connection.ReceiveAsync();

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();
}
