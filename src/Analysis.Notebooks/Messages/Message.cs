using System.Text.Json.Nodes;

namespace Analysis.Notebooks.Messages;

/// <summary>
/// One message between a kernel and whoever drives it, in the shape of Jupyter's messaging protocol
/// (https://jupyter-client.readthedocs.io/en/stable/messaging.html).
/// </summary>
public sealed record Message
{
    /// <summary>The header.</summary>
    public required MessageHeader Header { get; init; }

    /// <summary>The header of the request that this message answers or follows from, or null.</summary>
    public MessageHeader? Parent { get; init; }

    /// <summary>The channel that it travels on.</summary>
    public required MessageChannel Channel { get; init; }

    /// <summary>What the message says.</summary>
    public JsonObject Content { get; init; } = [];

    /// <summary>What is said about the message.</summary>
    public JsonObject Metadata { get; init; } = [];

    /// <summary>Binary data that travels with the message, beside its JSON.</summary>
    public IReadOnlyList<byte[]> Buffers { get; init; } = [];

    /// <summary>The way back to the sender: what a transport with several drivers needs. An answer takes its request's.</summary>
    public IReadOnlyList<byte[]> Route { get; init; } = [];

    /// <summary>The message's type: <c>execute_request</c>.</summary>
    public string Type => Header.Type;

    /// <summary>The message as one JSON object.</summary>
    public JsonObject ToJson() => new()
    {
        ["channel"] = Channel.ToString().ToLowerInvariant(),
        ["header"] = Header.ToJson(),
        ["parent_header"] = Parent?.ToJson() ?? [],
        ["metadata"] = Metadata.DeepClone(),
        ["content"] = Content.DeepClone(),
    };

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    /// <exception cref="FormatException">A part that every message has is missing.</exception>
    public static Message FromJson(JsonObject json) => new()
    {
        Channel = ChannelFrom(json["channel"]?.ToString()),
        Header = MessageHeader.FromJson(json["header"]) ?? throw new FormatException("A message has no header."),
        Parent = MessageHeader.FromJson(json["parent_header"]),
        Metadata = json["metadata"]?.DeepClone() as JsonObject ?? [],
        Content = json["content"]?.DeepClone() as JsonObject ?? [],
    };

    private static MessageChannel ChannelFrom(string? name)
    {
        if (Enum.TryParse<MessageChannel>(name, ignoreCase: true, out var channel) && Enum.IsDefined(channel)) return channel;
        var known = string.Join(", ", Enum.GetNames<MessageChannel>());
        throw new FormatException($"A message names the channel '{name}'; expected one of {known}.");
    }
}
