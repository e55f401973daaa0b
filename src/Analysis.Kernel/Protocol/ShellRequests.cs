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

    public ShellRequests(CSharpSession session, Replies replies, History history)
    {
        _replies = replies;
        _assistance = new(session);
        _comms = new(replies);
        _history = history;
    }

    /// <summary>Answers a request on the shell channel.</summary>
    /// <param name="cancellation">Cancelled when the user does not want to wait any longer.</param>
    public Task AnswerAsync(Message request, CancellationToken cancellation) => request.Type switch
    {
        MessageTypes.CompleteRequest => _replies.ReplyAsync(request, _assistance.Complete(request.Content, cancellation)),
        MessageTypes.InspectRequest => _replies.ReplyAsync(request, _assistance.Inspect(request.Content, cancellation)),
        MessageTypes.IsCompleteRequest => _replies.ReplyAsync(request, Assistance.CheckCompleteness(request.Content)),
        MessageTypes.HistoryRequest => _replies.ReplyAsync(request, _history.Content(request.Content)),
        MessageTypes.CommInfoRequest => _replies.ReplyAsync(request, _comms.Info(request.Content)),
        MessageTypes.CommOpen or MessageTypes.CommMessage or MessageTypes.CommClose => _comms.ReceiveAsync(request),
        MessageTypes.ParametersRequest => _replies.ReplyAsync(request, ParametersReply.Content(request.Content)),
        _ => AnswerAnywhereAsync(request),
    };

    /// <summary>Answers a request on the control channel, also while a cell runs.</summary>
    public async Task AnswerControlAsync(Message request)
    {
        if (request.Type == MessageTypes.InterruptRequest)
        {
            await _replies.ReplyAsync(request, Done()).ConfigureAwait(false);
        }
        else if (request.Type == MessageTypes.ShutdownRequest)
        {
            await _replies.ReplyAsync(request, Goodbye(request)).ConfigureAwait(false);
            await _replies.PublishAsync(request, MessageTypes.ShutdownReply, Goodbye(request)).ConfigureAwait(false);
        }
        else
        {
            await AnswerAnywhereAsync(request).ConfigureAwait(false);
        }
    }

    /// <summary>Says why a request has no other answer. A message that is no request gets none.</summary>
    public Task RefuseAsync(Message request, Exception error)
    {
        if (!request.Type.EndsWith(MessageTypes.RequestSuffix, StringComparison.Ordinal)) return Task.CompletedTask;
        return _replies.ReplyAsync(request, Replies.Failure("BadRequest", $"This {request.Type} cannot be answered: {error.Message}"));
    }

    private static JsonObject Done() => new() { ["status"] = "ok" };

    private static JsonObject Goodbye(Message request) =>
        new() { ["status"] = "ok", ["restart"] = (bool?)request.Content["restart"] ?? false };

    private Task AnswerAnywhereAsync(Message request) => request.Type switch
    {
        MessageTypes.KernelInfoRequest => _replies.ReplyAsync(request, KernelInfo.Content()),
        _ when request.Type.EndsWith(MessageTypes.RequestSuffix, StringComparison.Ordinal) =>
            _replies.ReplyAsync(request, Replies.Failure("UnknownRequest", $"This kernel does not answer {request.Type}.")),
        _ => Task.CompletedTask,
    };
}
