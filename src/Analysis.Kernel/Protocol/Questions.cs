using System.Collections.Concurrent;
using Analysis.Notebooks.Messages;

namespace Analysis.Kernel.Protocol;

/// <summary>What cells ask their users, and the answers.</summary>
internal sealed class Questions
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource<string>> _open = new(StringComparer.Ordinal);
    private readonly Replies _replies;

    public Questions(Replies replies) => _replies = replies;

    /// <summary>Asks whoever sent a request, and waits for the answer.</summary>
    /// <exception cref="InvalidOperationException">The request said that nobody is there to answer.</exception>
    public async Task<string> AskAsync(Message request, string prompt, bool isPassword, CancellationToken cancellation)
    {
        if ((bool?)request.Content["allow_stdin"] != true)
        {
            throw new InvalidOperationException(
                $"The cell asks for input ('{prompt}'), and nobody is there to answer: the notebook is run by a program "
                + "(allow_stdin is false). Set the value in a cell instead.");
        }

        // One question at a time is open for a sender, and the answer says who sent it.
        var sender = SenderOf(request);
        var answer = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        _open[sender] = answer;
        try
        {
            await _replies.AskAsync(request, prompt, isPassword).ConfigureAwait(false);
            return await answer.Task.WaitAsync(cancellation).ConfigureAwait(false);
        }
        finally
        {
            _open.TryRemove(new(sender, answer));
        }
    }

    /// <summary>Hands an answer to the cell that waits for it; one that nobody waits for is passed over.</summary>
    public void Answer(Message reply)
    {
        if (reply.Type == MessageTypes.InputReply && _open.TryRemove(SenderOf(reply), out var waiting))
            waiting.TrySetResult((string?)reply.Content["value"] ?? "");
    }

    private static string SenderOf(Message message) => message.Header.Session;
}
