using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Analysis.Kernel.Wire;
using Analysis.Kernel.Zmtp;
using Analysis.Notebooks.Messages;

namespace Analysis.Kernel.Tests.Zmtp;

/// <summary>
/// Random, truncated, oversized and changed bytes on all five sockets, and connections that are opened and dropped: the kernel's
/// sockets go on serving. The tests do a hundredth; all 10,000 connections and as many attacks are made by
/// <c>FUZZ=10000 dotnet test tests/Analysis.Kernel.Tests --filter FuzzTests</c>, and the last result is in <c>fuzz.md</c>.
/// </summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1001", Justification = "xunit calls DisposeAsync.")]
public sealed class FuzzTests : IAsyncLifetime
{
    private const int Hundredth = 100;
    private const int Seed = 11;
    private const long MegabytesKept = 64;

    private readonly JupyterTransport _transport = new("key", _ => { }, new() { MessageBytes = 1 << 20 });
    private readonly JupyterFrames _frames = new(new("key"));
    private readonly Dictionary<string, int> _ports = [];
    private readonly CancellationTokenSource _ending = new();

    private static int Count =>
        int.TryParse(Environment.GetEnvironmentVariable("FUZZ"), CultureInfo.InvariantCulture, out var count) ? count : Hundredth;

    public Task InitializeAsync()
    {
        foreach (var name in new[] { "shell", "iopub", "stdin", "control", "hb" }) _ports[name] = FreePort();
        _transport.Listen(new()
        {
            Address = IPAddress.Loopback, Key = "key", ShellPort = _ports["shell"], IOPubPort = _ports["iopub"],
            StdinPort = _ports["stdin"], ControlPort = _ports["control"], HeartbeatPort = _ports["hb"],
        });
        _ = EchoAsync();
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        await _ending.CancelAsync();
        await _transport.DisposeAsync();
        _ending.Dispose();
    }

    [Fact]
    public async Task Garbage_on_every_socket_stops_nothing()
    {
        var random = new Random(Seed);
        string[] names = [.. _ports.Keys];
        for (var i = 0; i < Count; i++) await AttackAsync(_ports[names[random.Next(names.Length)]], random);

        await AskAsync();
    }

    [Fact]
    public async Task Connections_that_are_opened_and_dropped_leave_nothing_behind()
    {
        var random = new Random(Seed);
        int[] ports = [.. _ports.Values];
        await AskAsync();
        var before = HeldMegabytes();
        for (var i = 0; i < Count; i++)
        {
            using var socket = await ConnectAsync(ports[random.Next(ports.Length)]);
            if (random.Next(2) == 0) await socket.SendAsync(Greeting.Bytes);
            socket.LingerState = new(enable: true, seconds: random.Next(2) == 0 ? 0 : 1);
        }

        await AskAsync();
        Assert.True(HeldMegabytes() - before < MegabytesKept, $"{before} MB were held before, {HeldMegabytes()} MB after.");
    }

    private static async Task AttackAsync(int port, Random random)
    {
        using var socket = await ConnectAsync(port);
        byte[] valid = [.. Greeting.Bytes, .. ZmtpCommand.WriteReady("DEALER"), .. Frame.Message([[1], "<IDS|MSG>"u8.ToArray(), [2], [3]])];
        byte[] bytes = random.Next(5) switch
        {
            0 => RandomBytes(random, random.Next(1, 300)),
            1 => valid[..random.Next(1, valid.Length)],
            2 => Changed(valid, random),
            3 => [.. valid[..(Greeting.Length + 32)], 2, 0x7F, .. RandomBytes(random, 200)],
            _ => [.. valid, .. RandomBytes(random, 5000)],
        };
        try
        {
            await socket.SendAsync(bytes);
            if (random.Next(3) == 0) socket.LingerState = new(enable: true, seconds: 0);
        }
        catch (SocketException)
        {
            // It has been shown the door already.
        }
    }

    private static byte[] RandomBytes(Random random, int length)
    {
        var bytes = new byte[length];
        random.NextBytes(bytes);
        return bytes;
    }

    private static byte[] Changed(byte[] valid, Random random)
    {
        byte[] bytes = [.. valid];
        for (var i = random.Next(1, 6); i > 0; i--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        return bytes;
    }

    private static async Task<Socket> ConnectAsync(int port)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPAddress.Loopback, port);
        return socket;
    }

    private static long HeldMegabytes()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        return GC.GetTotalMemory(forceFullCollection: true) >> 20;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    // Stands for the session: every request that gets through comes back.
    private async Task EchoAsync()
    {
        while (!_ending.IsCancellationRequested)
        {
            var request = await _transport.ReceiveAsync().WaitAsync(_ending.Token);
            await _transport.SendAsync(request! with { Header = MessageHeader.New("echo", "test"), Parent = request.Header });
        }
    }

    private async Task AskAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        using var client = await ZmtpClient.ConnectAsync("DEALER", new(IPAddress.Loopback, _ports["shell"]), limit.Token);
        var request = new Message { Header = MessageHeader.New("kernel_info_request", "test"), Channel = MessageChannel.Shell };
        client.Send(_frames.Encode(request));
        var answer = _frames.Decode(MessageChannel.Shell, [], await client.ReceiveAsync().WaitAsync(limit.Token));

        Assert.Equal(("echo", request.Header.Id), (answer.Type, answer.Parent!.Id));
        using var heartbeat = await ZmtpClient.ConnectAsync("REQ", new(IPAddress.Loopback, _ports["hb"]), limit.Token);
        heartbeat.Send([[], [7]]);
        Assert.Equal([[], [7]], await heartbeat.ReceiveAsync().WaitAsync(limit.Token));
    }
}
