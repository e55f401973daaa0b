using System.ComponentModel;

namespace Analysis.Display;

/// <summary>A line between code of a notebook and its client, on which both send JSON: what widgets are made of.</summary>
public sealed class Comm
{
    private readonly Action<string, string> _send;

    /// <summary>Made by the kernel when a client opens the comm.</summary>
    /// <param name="id">Its name among all comms.</param>
    /// <param name="target">What the client asked for.</param>
    /// <param name="send">Sends a type of message and its data as JSON.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Comm(string id, string target, Action<string, string> send)
    {
        Id = id;
        Target = target;
        _send = send;
    }

    /// <summary>Its name among all comms.</summary>
    public string Id { get; }

    /// <summary>The name that the code registered.</summary>
    public string Target { get; }

    /// <summary>Called with the JSON of each message that the client sends, the opening one too.</summary>
    public Action<string>? Received { get; set; }

    /// <summary>Called when the client has closed the comm.</summary>
    public Action? Closed { get; set; }

    /// <summary>Sends JSON to the client.</summary>
    /// <param name="json">An object as JSON text.</param>
    public void Send(string json) => _send("comm_msg", json);

    /// <summary>Closes the comm.</summary>
    public void Close() => _send("comm_close", "{}");
}
