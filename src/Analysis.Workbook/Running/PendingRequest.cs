using Analysis.Notebooks.Messages;

namespace Analysis.Workbook.Running;

/// <summary>A request that waits for its reply and for the kernel to be idle again, so that no output comes after it.</summary>
internal sealed class PendingRequest
{
    private readonly TaskCompletionSource<Message> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Message? _reply;

    /// <summary>The reply, once the kernel is idle.</summary>
    public Task<Message> Answer => _answer.Task;

    /// <summary>The reply came.</summary>
    public void Reply(Message reply) => _reply = reply;

    /// <summary>The kernel is idle.</summary>
    public void Finish() =>
        _answer.TrySetResult(_reply ?? throw new InvalidOperationException("The kernel was idle before it replied."));

    /// <summary>There will be no reply.</summary>
    public void Fail(Exception error) => _answer.TrySetException(error);
}
