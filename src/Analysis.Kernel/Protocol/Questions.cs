using System.Text.Json.Nodes;
using Analysis.Notebooks.Messages;

namespace Analysis.Kernel.Protocol;

/// <summary>What cells ask their users, and the answers.</summary>
internal sealed class Questions
{
    private readonly Replies _replies;
    private readonly Lock _gate = new();
    private readonly List<Question> _open = [];

    public Questions(Replies replies) => _replies = replies;

    /// <summary>Asks whoever sent a request, and waits for the answer.</summary>
    /// <exception cref="OperationCanceledException">The wait was ended.</exception>
    /// <exception cref="FormatException">The answer has no text.</exception>
    public async Task<string> AskAsync(Message request, string prompt, bool isPassword, CancellationToken cancellation)
    {
        var question = new Question(request);
        lock (_gate) _open.Add(question);
        try
        {
            var content = new JsonObject { ["prompt"] = prompt, ["password"] = isPassword };
            var asked = await _replies.AskAsync(request, content).ConfigureAwait(false);
            question.Id = asked.Header.Id;
            return await question.Answer.WaitAsync(cancellation).ConfigureAwait(false);
        }
        finally
        {
            lock (_gate) _open.Remove(question);
        }
    }

    /// <summary>
    /// Hands an answer to the cell that waits for it, the one that asked first. What nobody waits for is passed over: it came too
    /// late, or from somebody who was not asked.
    /// </summary>
    public void Answer(Message reply)
    {
        if (reply.Type != MessageTypes.InputReply) return;
        lock (_gate)
        {
            if (_open.Find(question => question.IsAnsweredBy(reply)) is not { } answered) return;
            _open.Remove(answered);
            answered.Take(reply);
        }
    }

    /// <summary>Ends the wait for all answers about a request.</summary>
    public void Drop(Message request, Exception reason)
    {
        lock (_gate)
        {
            foreach (var question in _open.Where(question => ReferenceEquals(question.Request, request))) question.Fail(reason);
            _open.RemoveAll(question => ReferenceEquals(question.Request, request));
        }
    }
}
