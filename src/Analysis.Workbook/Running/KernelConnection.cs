using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Analysis.Notebooks.Messages;

namespace Analysis.Workbook.Running;

/// <summary>The driver's end of a kernel's pipe: requests and their replies, and what the kernel publishes in between.</summary>
internal sealed class KernelConnection : IAsyncDisposable
{
    private readonly MessagePipe _pipe;
    private readonly Func<Task<KernelDiedException>> _describeDeath;
    private readonly string _session = Guid.NewGuid().ToString("n");
    private readonly ConcurrentDictionary<string, PendingRequest> _pending = new();
    private readonly Task _reading;

    /// <summary>A connection over a stream, which it owns.</summary>
    /// <param name="stream">The connected pipe.</param>
    /// <param name="describeDeath">Asked when the pipe has ended: what became of the kernel.</param>
    public KernelConnection(Stream stream, Func<Task<KernelDiedException>> describeDeath)
    {
        _pipe = new(stream);
        _describeDeath = describeDeath;
        _reading = Task.Run(ReadAsync);
    }

    /// <summary>Called for each message about a cell's outputs, one at a time and in order.</summary>
    public Action<Message>? Published { get; set; }

    /// <summary>Sends a request on the shell channel, and gives its reply once the kernel is idle again.</summary>
    /// <param name="type">For example <c>execute_request</c>.</param>
    /// <param name="content">What is asked.</param>
    /// <param name="sending">Called with the request before it is sent.</param>
    /// <exception cref="KernelDiedException">The kernel ended before it replied.</exception>
    public async Task<Message> RequestAsync(string type, JsonObject content, Action<Message>? sending = null)
    {
        var request = new Message { Header = MessageHeader.New(type, _session), Channel = MessageChannel.Shell, Content = content };
        var pending = new PendingRequest();
        _pending[request.Header.Id] = pending;
        sending?.Invoke(request);
        try
        {
            await _pipe.WriteAsync(request).ConfigureAwait(false);
        }
        catch (Exception error) when (error is IOException or ObjectDisposedException)
        {
            // The reader notices the same end of the pipe, and says more about it.
            await _reading.ConfigureAwait(false);
        }

        if (_reading.IsCompleted) pending.Fail(await _describeDeath().ConfigureAwait(false));
        return await pending.Answer.ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _pipe.Dispose();
        await _reading.ConfigureAwait(false);
    }

    private async Task ReadAsync()
    {
        try
        {
            while (await _pipe.ReadAsync().ConfigureAwait(false) is { } message) Dispatch(message);
        }
        catch (Exception error) when (error is IOException or ObjectDisposedException or FormatException)
        {
            // The pipe is of no more use: what is pending fails below.
        }

        var death = await _describeDeath().ConfigureAwait(false);
        foreach (var pending in _pending.Values) pending.Fail(death);
    }

    private void Dispatch(Message message)
    {
        var pending = message.Parent is { } parent ? _pending.GetValueOrDefault(parent.Id) : null;
        if (message.Channel != MessageChannel.IOPub)
        {
            pending?.Reply(message);
        }
        else if (message.Type != "status")
        {
            Published?.Invoke(message);
        }
        else if (pending is not null && (string?)message.Content["execution_state"] == "idle")
        {
            _pending.TryRemove(message.Parent!.Id, out _);
            pending.Finish();
        }
    }
}
