using System.Text.Json.Nodes;
using Analysis.Kernel.Session;
using Analysis.Notebooks.Messages;

namespace Analysis.Kernel.Protocol;

/// <summary>Answers the requests that run no cell.</summary>
internal sealed class ShellRequests
{
    private readonly Replies _replies;
    private readonly Assistance _assistance;
    private readonly Comms _comms;
    private readonly History _history;

    public ShellRequests(CSharpSession session, Replies replies, Comms comms, History history)
    {
        _replies = replies;
        _assistance = new(session);
        _comms = comms;
        _history = history;
    }

    /// <summary>True for what editors ask while a cell is being written: it needs no turn, and its user is waiting.</summary>
    public static bool IsAssistance(Message request) =>
        request.Type is MessageTypes.CompleteRequest or MessageTypes.InspectRequest or MessageTypes.IsCompleteRequest;

    /// <summary>True for what must not wait for the cell that runs, on whichever channel it comes.</summary>
    public static bool IsUrgent(Message request) =>
        request.Channel == MessageChannel.Control || request.Type is MessageTypes.InterruptRequest or MessageTypes.ShutdownRequest;

    /// <summary>Answers a request that waited for its turn.</summary>
    /// <param name="interrupt">Cancelled to interrupt what runs.</param>
    /// <exception cref="FormatException">The request cannot be understood.</exception>
    public Task AnswerInTurnAsync(Message request, CancellationToken interrupt) => request.Type switch
    {
        MessageTypes.CommOpen or MessageTypes.CommMessage or MessageTypes.CommClose => _comms.ReceiveAsync(request, interrupt),
        MessageTypes.ParametersRequest => _replies.ReplyAsync(request, ParametersReply.Content(request.Content)),
        _ => AnswerAsync(request),
    };

    /// <summary>Answers a request that needs no turn, also while a cell runs.</summary>
    /// <exception cref="FormatException">The request cannot be understood.</exception>
    public async Task AnswerAsync(Message request)
    {
        if (ContentFor(request) is { } content) await _replies.ReplyAsync(request, content).ConfigureAwait(false);

        // All clients are to know that the kernel ends, not only the one that asked for it.
        if (request.Type == MessageTypes.ShutdownRequest)
            await _replies.PublishAsync(request, MessageTypes.ShutdownReply, Goodbye(request)).ConfigureAwait(false);
    }

    /// <summary>Says why a request has no other answer. A message that is no request gets none.</summary>
    public Task RefuseAsync(Message request, JsonObject failure) =>
        IsRequest(request) ? _replies.ReplyAsync(request, failure) : Task.CompletedTask;

    private JsonObject? ContentFor(Message request) => request.Type switch
    {
        MessageTypes.KernelInfoRequest => KernelInfo.Content(),
        MessageTypes.CompleteRequest => _assistance.Complete(request.Content),
        MessageTypes.InspectRequest => _assistance.Inspect(request.Content),
        MessageTypes.IsCompleteRequest => Assistance.CheckCompleteness(request.Content),
        MessageTypes.HistoryRequest => _history.Content(request.Content),
        MessageTypes.CommInfoRequest => _comms.Info(request.Content),
        MessageTypes.InterruptRequest => new() { ["status"] = "ok" },
        MessageTypes.ShutdownRequest => Goodbye(request),
        MessageTypes.DebugRequest => Replies.Failure("NotSupported", "This kernel has no debugger."),
        MessageTypes.ExecuteRequest or MessageTypes.ParametersRequest =>
            Replies.Failure("WrongChannel", $"This kernel answers {request.Type} on the shell channel only."),
        _ when IsRequest(request) => Replies.Failure("UnknownRequest", $"This kernel does not answer {request.Type}."),
        _ => null,
    };

    // Nobody who wants the kernel to end is told that it was asked for in a wrong way.
    private static JsonObject Goodbye(Message request) => new()
    {
        ["status"] = "ok",
        ["restart"] = request.Content["restart"] is JsonValue value && value.TryGetValue<bool>(out var isRestart) && isRestart,
    };

    private static bool IsRequest(Message message) => message.Type.EndsWith(MessageTypes.RequestSuffix, StringComparison.Ordinal);
}
