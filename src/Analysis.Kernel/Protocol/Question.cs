using Analysis.Notebooks.Messages;

namespace Analysis.Kernel.Protocol;

/// <summary>One question to a user, until it is answered.</summary>
internal sealed class Question
{
    private readonly TaskCompletionSource<string> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile string? _id;

    public Question(Message request) => Request = request;

    /// <summary>The request of the cell that asks.</summary>
    public Message Request { get; }

    /// <summary>The id of the message that asks; null until it has been sent.</summary>
    public string? Id
    {
        set => _id = value;
    }

    /// <summary>What the user typed.</summary>
    public Task<string> Answer => _answer.Task;

    /// <summary>True when a reply comes from whom was asked. Older clients do not say which question they answer.</summary>
    public bool IsAnsweredBy(Message reply) =>
        reply.Header.Session == Request.Header.Session && (reply.Parent is not { } parent || _id is not { } id || parent.Id == id);

    /// <summary>Takes the answer from a reply.</summary>
    public void Take(Message reply)
    {
        try
        {
            _answer.TrySetResult(new RequestContent(reply.Content).Text("value"));
        }
        catch (FormatException error)
        {
            Fail(new FormatException($"The answer to a question cannot be read: {error.Message}"));
        }
    }

    /// <summary>There will be no answer.</summary>
    public void Fail(Exception reason) => _answer.TrySetException(reason);
}
