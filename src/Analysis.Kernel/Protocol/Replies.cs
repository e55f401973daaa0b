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
    public static JsonObject Failure(string name, string message) =>
        new() { ["status"] = "error", ["ename"] = name, ["evalue"] = message };

    /// <summary>Answers a request, on the channel that it came on.</summary>
    public Task ReplyAsync(Message request, JsonObject content)
    {
        var type = request.Type.Replace(MessageTypes.RequestSuffix, MessageTypes.ReplySuffix, StringComparison.Ordinal);
        return SendAsync(request, request.Channel, type, content);
    }

    /// <summary>Asks whoever sent a request.</summary>
    public Task AskAsync(Message request, string prompt, bool isPassword)
    {
        var content = new JsonObject { ["prompt"] = prompt, ["password"] = isPassword };
        return SendAsync(request, MessageChannel.Stdin, MessageTypes.InputRequest, content);
    }

    /// <summary>Tells everybody who listens what a request led to.</summary>
    public Task PublishAsync(Message request, string type, JsonObject content) =>
        SendAsync(request, MessageChannel.IOPub, type, content);

    /// <summary>Tells everybody who listens that a request is being answered (<c>busy</c>) or has been (<c>idle</c>).</summary>
    public Task PublishStatusAsync(Message request, string state) =>
        PublishAsync(request, MessageTypes.Status, new() { ["execution_state"] = state });

    private Task SendAsync(Message request, MessageChannel channel, string type, JsonObject content) => _send(new()
    {
        Header = MessageHeader.New(type, _session),
        Parent = request.Header,
        Channel = channel,
        Content = content,
        Route = request.Route,
    });
}
