using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Analysis.Display;
using Analysis.Kernel.Output;
using Analysis.Kernel.Session;
using Analysis.Notebooks.Messages;

namespace Analysis.Kernel.Protocol;

/// <summary>
/// The comms that clients have opened. The code that a cell has registered for them runs as a cell does: with its outputs, its
/// error and its interrupt.
/// </summary>
internal sealed class Comms
{
    private readonly ConcurrentDictionary<string, Comm> _open = new(StringComparer.Ordinal);
    private readonly CSharpSession _session;
    private readonly ConsoleRouter _console;
    private readonly Replies _replies;
    private readonly Func<Message, MessageListener> _listen;

    public Comms(CSharpSession session, ConsoleRouter console, Replies replies, Func<Message, MessageListener> listen)
    {
        _session = session;
        _console = console;
        _replies = replies;
        _listen = listen;
    }

    /// <summary>Acts on <c>comm_open</c>, <c>comm_msg</c> and <c>comm_close</c>. A comm that nobody has registered is closed again.</summary>
    /// <exception cref="FormatException">The message cannot be understood.</exception>
    public async Task ReceiveAsync(Message message, CancellationToken interrupt)
    {
        var content = new RequestContent(message.Content);
        var id = content.Text("comm_id");
        var data = content.Json("data");
        if (message.Type == MessageTypes.CommOpen)
            await OpenAsync(message, id, content.Text("target_name"), data, interrupt).ConfigureAwait(false);
        else if (message.Type == MessageTypes.CommClose)
            await (_open.TryRemove(id, out var comm) ? RunAsync(message, _ => comm.Closed?.Invoke(), interrupt) : Task.CompletedTask).ConfigureAwait(false);
        else if (_open.TryGetValue(id, out var comm))
            await RunAsync(message, _ => comm.Received?.Invoke(data), interrupt).ConfigureAwait(false);
    }

    /// <summary>The content of a <c>comm_info_reply</c>.</summary>
    /// <param name="request">May name a target.</param>
    /// <exception cref="FormatException">The request cannot be understood.</exception>
    public JsonObject Info(JsonObject request)
    {
        var target = new RequestContent(request).OptionalText("target_name");
        var comms = new JsonObject();
        foreach (var (id, comm) in _open)
        {
            if (target is null || comm.Target == target) comms[id] = new JsonObject { ["target_name"] = comm.Target };
        }

        return new() { ["status"] = "ok", ["comms"] = comms };
    }

    private async Task OpenAsync(Message message, string id, string target, string data, CancellationToken interrupt)
    {
        if (CommTargets.Find(target) is { } opened && await RunAsync(message, Open, interrupt).ConfigureAwait(false)) return;

        // The client must not believe in a comm that nobody listens to.
        _open.TryRemove(id, out _);
        await _replies.PublishAsync(message, MessageTypes.CommClose, Content(id, [])).ConfigureAwait(false);

        void Open(CellOutput output)
        {
            var comm = new Comm(id, target, (type, json) => Send(output, id, type, json));
            _open[id] = comm;
            opened(comm);
            comm.Received?.Invoke(data);
        }
    }

    // True when the code has come to its end.
    private async Task<bool> RunAsync(Message message, Action<CellOutput> code, CancellationToken interrupt)
    {
        var listener = _listen(message);
        var output = new CellOutput(listener);
        _console.SetLast(output);
        var error = await _session.RunAsync(() => code(output), output, interrupt).ConfigureAwait(false);
        await listener.FlushAsync().ConfigureAwait(false);
        if (error is not null)
            await _replies.PublishAsync(message, MessageTypes.Error, CellExecution.ErrorContent(error)).ConfigureAwait(false);
        return error is null;
    }

    // What is sent belongs to the cell that sends it; outside of any, to the message that opened the comm.
    private void Send(CellOutput opening, string id, string type, string json)
    {
        if (type == MessageTypes.CommClose ? !_open.TryRemove(id, out _) : !_open.ContainsKey(id)) return;
        var data = JsonNode.Parse(json) as JsonObject
            ?? throw new ArgumentException($"A comm sends JSON objects, and this is none: {json}. Write it as {{\"value\": ...}}.");
        (CellContext.Current?.Output as CellOutput ?? opening).Say(type, Content(id, data));
    }

    private static JsonObject Content(string id, JsonObject data) => new() { ["comm_id"] = id, ["data"] = data };
}
