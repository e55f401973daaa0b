using Analysis.Notebooks.Messages;

namespace Analysis.Kernel.Protocol;

/// <summary>
/// Tells everybody when the kernel is busy and when idle. Other requests are answered while a cell runs; since clients show the
/// last word only, the cell's 'busy' is said again after them.
/// </summary>
internal sealed class Activity
{
    private readonly Replies _replies;
    private readonly Lock _gate = new();
    private Task _said = Task.CompletedTask;
    private Message? _lasting;

    public Activity(Replies replies) => _replies = replies;

    /// <summary>A request begins to be answered.</summary>
    /// <param name="lasts">True when others may be answered in the meantime.</param>
    public Task BeginAsync(Message request, bool lasts)
    {
        lock (_gate)
        {
            if (lasts) _lasting = request;
            return Say(request, "busy");
        }
    }

    /// <summary>A request has been answered.</summary>
    public Task EndAsync(Message request)
    {
        lock (_gate)
        {
            if (ReferenceEquals(_lasting, request)) _lasting = null;
            var idle = Say(request, "idle");
            return _lasting is { } lasting ? Say(lasting, "busy") : idle;
        }
    }

    private Task Say(Message request, string state) => _said = SayAsync(_said, request, state);

    private async Task SayAsync(Task before, Message request, string state)
    {
        await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _replies.PublishAsync(request, MessageTypes.Status, new() { ["execution_state"] = state }).ConfigureAwait(false);
    }
}
