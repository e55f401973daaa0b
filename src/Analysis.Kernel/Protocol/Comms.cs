using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Analysis.Display;
using Analysis.Notebooks.Messages;

namespace Analysis.Kernel.Protocol;

/// <summary>The comms that clients have opened.</summary>
internal sealed class Comms
{
    private readonly ConcurrentDictionary<string, Comm> _open = new(StringComparer.Ordinal);
    private readonly Replies _replies;

    public Comms(Replies replies) => _replies = replies;

    /// <summary>Acts on <c>comm_open</c>, <c>comm_msg</c> and <c>comm_close</c>. A comm that nobody has registered is closed again.</summary>
    public async Task ReceiveAsync(Message message)
    {
        if ((string?)message.Content["comm_id"] is not { } id) return;
        var data = message.Content["data"]?.ToJsonString() ?? "{}";
        if (message.Type == MessageTypes.CommOpen)
        {
            await OpenAsync(message, id, data).ConfigureAwait(false);
        }
        else if (message.Type == MessageTypes.CommMessage)
        {
            if (_open.TryGetValue(id, out var comm)) comm.Received?.Invoke(data);
        }
        else if (_open.TryRemove(id, out var comm))
        {
            comm.Closed?.Invoke();
        }
    }

    /// <summary>The content of a <c>comm_info_reply</c>.</summary>
    /// <param name="request">May name a target.</param>
    public JsonObject Info(JsonObject request)
    {
        var target = (string?)request["target_name"];
        var comms = new JsonObject();
        foreach (var (id, comm) in _open)
        {
            if (target is null || comm.Target == target) comms[id] = new JsonObject { ["target_name"] = comm.Target };
        }

        return new() { ["status"] = "ok", ["comms"] = comms };
    }

    private async Task OpenAsync(Message message, string id, string data)
    {
        var target = (string?)message.Content["target_name"] ?? "";
        if (CommTargets.Find(target) is not { } opened)
        {
            var refusal = new JsonObject { ["comm_id"] = id, ["data"] = new JsonObject() };
            await _replies.PublishAsync(message, MessageTypes.CommClose, refusal).ConfigureAwait(false);
            return;
        }

        var comm = new Comm(id, target, (type, json) => Send(message, id, type, json));
        _open[id] = comm;
        opened(comm);
        comm.Received?.Invoke(data);
    }

    private void Send(Message opening, string id, string type, string json)
    {
        if (type == MessageTypes.CommClose && !_open.TryRemove(id, out _)) return;
        _ = _replies.PublishAsync(opening, type, new() { ["comm_id"] = id, ["data"] = JsonNode.Parse(json) });
    }
}
