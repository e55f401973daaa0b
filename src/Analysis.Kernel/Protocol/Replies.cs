using System.Text.Json.Nodes;
using Analysis.Notebooks.Messages;

namespace Analysis.Kernel.Protocol;

/// <summary>
/// Sends what a kernel says about a request: each message carries the request's header and the kernel's own session.
/// </summary>
internal sealed class Replies
{
    private readonly Func<Message, Task> _send;
    private readonly string _session = Guid.NewGuid().ToString("n");

    public Replies(Func<Message, Task> send) => _send = send;

    /// <summary>The content of a reply that says why there is no other.</summary>
    public static JsonObject Failure(string name, string message) => new()
    {
        ["status"] = "error",
        ["ename"] = name,
        ["evalue"] = message,
        ["traceback"] = new JsonArray(),
    };

    /// <summary>Answers a request, on the channel that it came on.</summary>
    public Task ReplyAsync(Message request, JsonObject content, JsonObject? metadata = null)
    {
        var type = request.Type.Replace(MessageTypes.RequestSuffix, MessageTypes.ReplySuffix, StringComparison.Ordinal);
        return SendAsync(About(request, request.Channel, type, content) with { Metadata = metadata ?? [] });
    }

    /// <summary>Asks whoever sent a request.</summary>
    /// <returns>The question, which its answer may name.</returns>
    public async Task<Message> AskAsync(Message request, JsonObject content)
    {
        var question = About(request, MessageChannel.Stdin, MessageTypes.InputRequest, content);
        await SendAsync(question).ConfigureAwait(false);
        return question;
    }

    /// <summary>Tells everybody who listens what a request led to.</summary>
    public Task PublishAsync(Message request, string type, JsonObject content) =>
        SendAsync(About(request, MessageChannel.IOPub, type, content));

    private Message About(Message request, MessageChannel channel, string type, JsonObject content) => new()
    {
        Header = MessageHeader.New(type, _session),
        Parent = request.Header,
        Channel = channel,
        Content = content,
        Route = request.Route,
    };

    private async Task SendAsync(Message message)
    {
        try
        {
            await _send(message).ConfigureAwait(false);
        }
        catch (Exception error) when (error is IOException or ObjectDisposedException)
        {
            // The driver is gone: whoever receives its requests notices, and ends the kernel.
        }
    }
}
