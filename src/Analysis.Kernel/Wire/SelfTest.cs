using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using Analysis.Kernel.Zmtp;
using Analysis.Notebooks.Messages;

namespace Analysis.Kernel.Wire;

/// <summary>
/// Starts this program once more as a kernel, and speaks to it as a client does, through real sockets: what 'kernel doctor' runs.
/// </summary>
internal sealed class SelfTest : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    private readonly Dictionary<string, int> _ports;
    private readonly string _key = Guid.NewGuid().ToString("n");
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"analysis-kernel-{Guid.NewGuid():n}.json");
    private readonly JupyterFrames _frames;
    private readonly CancellationTokenSource _limit = new(Limit);
    private Process? _kernel;

    private SelfTest(Dictionary<string, int> ports)
    {
        _ports = ports;
        _frames = new(new(_key));
    }

    /// <summary>Tests, and tells the outcome of each step on a line of its own.</summary>
    /// <returns>0 when all is well, else 1.</returns>
    public static async Task<int> RunAsync(TextWriter output)
    {
        using var test = new SelfTest(FreePorts("hb_port", "iopub_port", "stdin_port", "control_port", "shell_port"));
        var step = "the kernel starts";
        try
        {
            test.Start();
            using var heartbeat = await test.ConnectAsync("REQ", "hb_port").ConfigureAwait(false);
            using var iopub = await test.ConnectAsync("SUB", "iopub_port").ConfigureAwait(false);
            using var shell = await test.ConnectAsync("DEALER", "shell_port").ConfigureAwait(false);
            using var control = await test.ConnectAsync("DEALER", "control_port").ConfigureAwait(false);
            iopub.Send([[1]]);
            await Tell(step).ConfigureAwait(false);

            step = "the heartbeat comes back";
            heartbeat.Send([[], [42]]);
            Require(await test.Within(heartbeat.ReceiveAsync()).ConfigureAwait(false) is [[], [42]], "it came back changed");
            await Tell(step).ConfigureAwait(false);

            step = "a cell runs";
            var sum = test.Send(shell, MessageChannel.Shell, MessageTypes.ExecuteRequest, new() { ["code"] = "6 * 7" });
            var shown = await test.UntilAsync(iopub, sum, MessageTypes.ExecuteResult).ConfigureAwait(false);
            Require((string?)shown.Content["data"]?["text/plain"] == "42", "it showed something else than 42");
            await test.UntilAsync(shell, sum, "execute_reply").ConfigureAwait(false);
            await Tell(step).ConfigureAwait(false);

            step = "an endless cell is interrupted";
            var endless = test.Send(shell, MessageChannel.Shell, MessageTypes.ExecuteRequest, new() { ["code"] = "while (true) { }" });
            await test.UntilAsync(iopub, endless, MessageTypes.ExecuteInput).ConfigureAwait(false);
            test.Send(control, MessageChannel.Control, MessageTypes.InterruptRequest, []);
            var reply = await test.UntilAsync(shell, endless, "execute_reply").ConfigureAwait(false);
            Require((string?)reply.Content["ename"] == "KeyboardInterrupt", "it ended in another way");
            await Tell(step).ConfigureAwait(false);

            step = "the kernel shuts down";
            test.Send(control, MessageChannel.Control, MessageTypes.ShutdownRequest, new() { ["restart"] = false });
            await test._kernel!.WaitForExitAsync(test._limit.Token).ConfigureAwait(false);
            await Tell(step).ConfigureAwait(false);
            return KernelExit.Success;
        }
        catch (Exception error)
        {
            var reason = error is OperationCanceledException ? $"no answer within {Limit.TotalSeconds:0} s" : error.Message;
            await output.WriteLineAsync($"failed: {step}: {reason}").ConfigureAwait(false);
            return KernelExit.BadMessage;
        }

        Task Tell(string done) => output.WriteLineAsync($"ok: {done}");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_kernel is { HasExited: false }) _kernel.Kill(entireProcessTree: true);
        _kernel?.Dispose();
        File.Delete(_file);
        _limit.Dispose();
    }

    private static Dictionary<string, int> FreePorts(params string[] names)
    {
        var listeners = names.Select(_ => new TcpListener(IPAddress.Loopback, 0)).ToList();
        foreach (var listener in listeners) listener.Start();
        var ports = names.Zip(listeners).ToDictionary(pair => pair.First, pair => ((IPEndPoint)pair.Second.LocalEndpoint).Port);
        foreach (var listener in listeners) listener.Stop();
        return ports;
    }

    private static void Require(bool isTrue, string otherwise)
    {
        if (!isTrue) throw new InvalidOperationException(otherwise);
    }

    private void Start()
    {
        var connection = new JsonObject { ["ip"] = "127.0.0.1", ["transport"] = "tcp", ["signature_scheme"] = "hmac-sha256", ["key"] = _key };
        foreach (var (name, port) in _ports) connection[name] = port;
        File.WriteAllText(_file, connection.ToJsonString());
        _kernel = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["--connection-file", _file]) { RedirectStandardError = true });
    }

    private async Task<ZmtpClient> ConnectAsync(string type, string port)
    {
        while (true)
        {
            try
            {
                return await ZmtpClient.ConnectAsync(type, new(IPAddress.Loopback, _ports[port]), _limit.Token).ConfigureAwait(false);
            }
            catch (SocketException) when (_kernel is { HasExited: false })
            {
                // It takes a moment until it listens.
                await Task.Delay(20, _limit.Token).ConfigureAwait(false);
            }
        }
    }

    private Message Send(ZmtpClient client, MessageChannel channel, string type, JsonObject content)
    {
        var request = new Message { Header = MessageHeader.New(type, "self-test"), Channel = channel, Content = content };
        client.Send(_frames.Encode(request));
        return request;
    }

    private async Task<Message> UntilAsync(ZmtpClient client, Message request, string type)
    {
        while (true)
        {
            var message = _frames.Decode(MessageChannel.Shell, [], await Within(client.ReceiveAsync()).ConfigureAwait(false));
            if (message.Type == type && message.Parent?.Id == request.Header.Id) return message;
        }
    }

    private Task<T> Within<T>(Task<T> task) => task.WaitAsync(_limit.Token);
}
