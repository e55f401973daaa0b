using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Analysis.Kernel.Zmtp;
using Analysis.Notebooks.Messages;

namespace Analysis.Kernel.Wire;

/// <summary>Jupyter's five sockets: requests come from any number of clients, and what cells put out goes to all of them.</summary>
internal sealed class JupyterTransport : IAsyncDisposable
{
    private readonly Channel<Message?> _requests = Channel.CreateUnbounded<Message?>(new() { AllowSynchronousContinuations = true });
    private readonly JupyterFrames _frames;
    private readonly Action<string> _log;
    private readonly RouterSocket _shell;
    private readonly RouterSocket _control;
    private readonly RouterSocket _stdin;
    private readonly PublisherSocket _iopub;
    private readonly EchoSocket _heartbeat;

    /// <summary>The sockets, closed as yet.</summary>
    /// <param name="key">What messages are signed with.</param>
    /// <param name="log">Told what went wrong with clients.</param>
    public JupyterTransport(string key, Action<string> log, ZmtpLimits? limits = null)
    {
        var most = limits ?? new();
        _log = log;
        _frames = new(new(key));
        _shell = new((sender, frames) => Receive(MessageChannel.Shell, sender, frames), most, log);
        _control = new((sender, frames) => Receive(MessageChannel.Control, sender, frames), most, log);
        _stdin = new((sender, frames) => Receive(MessageChannel.Stdin, sender, frames), most, log);
        _iopub = new(Welcome, most, log);
        _heartbeat = new(most, log);
    }

    /// <summary>Opens the sockets.</summary>
    /// <exception cref="ConnectionFileException">A port is taken, or the address is not this machine's.</exception>
    public void Listen(ConnectionFile connection)
    {
        Listen(_heartbeat, "hb_port", connection.Address, connection.HeartbeatPort);
        Listen(_iopub, "iopub_port", connection.Address, connection.IOPubPort);
        Listen(_stdin, "stdin_port", connection.Address, connection.StdinPort);
        Listen(_control, "control_port", connection.Address, connection.ControlPort);
        Listen(_shell, "shell_port", connection.Address, connection.ShellPort);
    }

    /// <summary>The next request, of whichever client; null once the kernel is to end.</summary>
    public async Task<Message?> ReceiveAsync() => await _requests.Reader.ReadAsync().ConfigureAwait(false);

    /// <summary>Ends the requests: the server finishes.</summary>
    public void HangUp() => _requests.Writer.TryWrite(null);

    /// <summary>Sends a message on its channel; nothing waits for those who read slowly.</summary>
    public Task SendAsync(Message message)
    {
        var frames = _frames.Encode(message);
        if (message.Channel == MessageChannel.IOPub)
        {
            _iopub.Publish([Encoding.UTF8.GetBytes(message.Type), .. frames]);
        }
        else if (message.Route.Count > 0)
        {
            SocketOf(message.Channel).Send(message.Route[0], [.. message.Route.Skip(1), .. frames]);
        }

        return Task.CompletedTask;
    }

    /// <summary>Closes the sockets after what is on its way has been sent.</summary>
    public async ValueTask DisposeAsync()
    {
        ZmtpSocket[] sockets = [_shell, _control, _stdin, _iopub, _heartbeat];
        await Task.WhenAll(sockets.Select(socket => socket.DisposeAsync().AsTask())).ConfigureAwait(false);
    }

    private static void Listen(ZmtpSocket socket, string name, IPAddress address, int port)
    {
        try
        {
            socket.Listen(new(address, port));
        }
        catch (SocketException error)
        {
            throw new ConnectionFileException($"The kernel cannot listen on {address}:{port} ({name}): {error.Message}.", error);
        }
    }

    private RouterSocket SocketOf(MessageChannel channel) => channel switch
    {
        MessageChannel.Shell => _shell,
        MessageChannel.Control => _control,
        MessageChannel.Stdin => _stdin,
        _ => throw new ArgumentOutOfRangeException(nameof(channel), channel, "Only requests have answers."),
    };

    private void Receive(MessageChannel channel, byte[] sender, List<byte[]> frames)
    {
        try
        {
            _requests.Writer.TryWrite(_frames.Decode(channel, sender, frames));
        }
        catch (FormatException error)
        {
            _log($"A message on {channel.ToString().ToLowerInvariant()} was dropped: {error.Message}.");
        }
    }

    // A client that waits for it (protocol 5.5) knows from then on that it misses nothing.
    private void Welcome(byte[] topic, Action<IReadOnlyList<byte[]>> send)
    {
        var subscription = Encoding.UTF8.GetString(topic);
        var welcome = new Message
        {
            Header = MessageHeader.New(MessageTypes.IOPubWelcome, ""),
            Channel = MessageChannel.IOPub,
            Content = new JsonObject { ["subscription"] = subscription },
        };
        send([topic, .. _frames.Encode(welcome)]);
    }
}
