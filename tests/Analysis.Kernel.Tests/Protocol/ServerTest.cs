using System.Text.Json.Nodes;
using System.Threading.Channels;
using Analysis.Kernel.Output;
using Analysis.Kernel.Protocol;
using Analysis.Kernel.Session;
using Analysis.Notebooks.Messages;

namespace Analysis.Kernel.Tests.Protocol;

/// <summary>A server whose messages stay in memory.</summary>
[Collection("session")]
public abstract class ServerTest : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Channel<Message?> _requests = Channel.CreateUnbounded<Message?>();
    private readonly Channel<Message> _answers = Channel.CreateUnbounded<Message>();
    private readonly ConsoleRouter _console = ConsoleRouter.Install();
    private readonly string _folder = Directory.CreateTempSubdirectory("analysis-server-").FullName;

    /// <summary>Ends when the server has.</summary>
    protected Task Serving { get; private set; } = Task.CompletedTask;

    public Task InitializeAsync()
    {
        var server = new SessionServer(new CSharpSession(new() { Folder = _folder }), _console, SendAsync, Options);
        Serving = Task.Run(() => server.ServeAsync(() => _requests.Reader.ReadAsync().AsTask()));
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        HangUp();
        await Serving.WaitAsync(Patience);
        _console.Dispose();
        Display.Formatters.Reset();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>What the driver understands: the workbook, where a test says nothing else.</summary>
    protected virtual ServerOptions Options { get; } = new() { IsWorkbook = true };

    /// <summary>Sends a message of the server: what a transport does.</summary>
    protected virtual async Task SendAsync(Message message) => await _answers.Writer.WriteAsync(message);

    protected Message Send(string type, JsonObject? content = null, MessageChannel channel = MessageChannel.Shell)
    {
        var request = new Message { Header = MessageHeader.New(type, "test"), Channel = channel, Content = content ?? [] };
        _requests.Writer.TryWrite(request);
        return request;
    }

    protected Message Execute(string code) => Send("execute_request", new() { ["code"] = code });

    protected void HangUp() => _requests.Writer.TryWrite(null);

    protected async Task<Message> NextAsync()
    {
        using var limit = new CancellationTokenSource(Patience);
        return await _answers.Reader.ReadAsync(limit.Token);
    }

    /// <summary>The messages up to and with the one that says that a request is done.</summary>
    protected async Task<List<Message>> UntilIdleAsync(Message request)
    {
        var messages = new List<Message>();
        do
        {
            messages.Add(await NextAsync());
        }
        while (messages[^1] is not { Type: "status" } last || last.Parent!.Id != request.Header.Id || (string?)last.Content["execution_state"] != "idle");

        return messages;
    }

    protected async Task<Message> UntilAsync(string type)
    {
        while (true)
        {
            var message = await NextAsync();
            if (message.Type == type) return message;
        }
    }

    /// <summary>A message in short: its type, and the state or the text that it carries.</summary>
    protected static string InShort(Message message) =>
        $"{message.Type} {message.Content["execution_state"] ?? message.Content["text"] ?? message.Content["data"]?["text/plain"]}".TrimEnd();
}
