using System.Text;
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

    /// <summary>What the driver of the server understands.</summary>
    protected virtual ServerOptions Options => new();

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

    /// <summary>Sends a message of the server: what a transport does.</summary>
    protected virtual async Task SendAsync(Message message) => await _answers.Writer.WriteAsync(message);

    protected Message Send(
        string type, JsonObject? content = null, MessageChannel channel = MessageChannel.Shell, string session = "test", MessageHeader? parent = null,
        JsonObject? metadata = null)
    {
        var request = new Message
        {
            Header = MessageHeader.New(type, session),
            Parent = parent,
            Channel = channel,
            Metadata = metadata ?? [],
            Content = content ?? [],
            Route = [Encoding.UTF8.GetBytes(session)],
        };
        _requests.Writer.TryWrite(request);
        return request;
    }

    /// <summary>Sends a cell.</summary>
    /// <param name="options">Further fields of the request, as JSON.</param>
    protected Message Execute(string code, string options = "{}")
    {
        var content = JsonNode.Parse(options)!.AsObject();
        content["code"] = code;
        return Send(MessageTypes.ExecuteRequest, content);
    }

    /// <summary>Runs a cell up to idle.</summary>
    protected Task<List<Message>> RunAsync(string code, string options = "{}") => UntilIdleAsync(Execute(code, options));

    /// <summary>Runs a cell up to idle, and gives its reply.</summary>
    protected async Task<JsonObject> ReplyAsync(string code, string options = "{}") => Reply(await RunAsync(code, options));

    /// <summary>Asks something, and gives the content of the reply.</summary>
    protected async Task<JsonObject> AskAsync(string type, string content = "{}", MessageChannel channel = MessageChannel.Shell) =>
        Reply(await UntilIdleAsync(Send(type, JsonNode.Parse(content)!.AsObject(), channel)));

    protected void HangUp() => _requests.Writer.TryWrite(null);

    protected async Task<Message> NextAsync()
    {
        using var limit = new CancellationTokenSource(Patience);
        return await _answers.Reader.ReadAsync(limit.Token);
    }

    /// <summary>The messages up to and with the one that says that a request is done, also those about other requests.</summary>
    protected async Task<List<Message>> UntilIdleAsync(Message request)
    {
        var messages = new List<Message>();
        do
        {
            messages.Add(await NextAsync());
        }
        while (messages[^1] is not { Type: MessageTypes.Status } last || last.Parent!.Id != request.Header.Id || (string?)last.Content["execution_state"] != "idle");

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

    /// <summary>The content of the one reply.</summary>
    protected static JsonObject Reply(IEnumerable<Message> messages) =>
        messages.Single(message => message.Channel is MessageChannel.Shell or MessageChannel.Control).Content;

    /// <summary>All text on a stream.</summary>
    protected static string Text(IEnumerable<Message> messages, string stream = "stdout") => string.Concat(messages
        .Where(message => message.Type == MessageTypes.Stream && (string?)message.Content["name"] == stream)
        .Select(message => (string?)message.Content["text"]));

    /// <summary>A message in short: its type, and the state or the text that it carries.</summary>
    protected static string InShort(Message message) =>
        $"{message.Type} {message.Content["execution_state"] ?? message.Content["text"] ?? message.Content["data"]?["text/plain"]}".TrimEnd();
}
