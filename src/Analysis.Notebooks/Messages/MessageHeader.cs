using System.Text.Json.Nodes;

namespace Analysis.Notebooks.Messages;

/// <summary>Who sent a message, when, and of which type: the header of Jupyter's messaging protocol.</summary>
/// <param name="Id">Unique among all messages.</param>
/// <param name="Type">For example <c>execute_request</c>.</param>
/// <param name="Session">The sender's run, the same for all of its messages.</param>
/// <param name="Date">When it was made.</param>
public sealed record MessageHeader(string Id, string Type, string Session, DateTimeOffset Date)
{
    /// <summary>The version of the messaging protocol that is spoken.</summary>
    public const string ProtocolVersion = "5.5";

    private const string UserName = "analysis";

    /// <summary>The header as its sender wrote it, which answers carry back; null for one of our own.</summary>
    public JsonObject? Original { get; init; }

    /// <summary>True when both name the same message; how each was written does not matter.</summary>
    public bool Equals(MessageHeader? other) =>
        other is not null && (Id, Type, Session, Date) == (other.Id, other.Type, other.Session, other.Date);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <summary>A header with a new id and the present time.</summary>
    public static MessageHeader New(string type, string session) =>
        new(Guid.NewGuid().ToString("n"), type, session, DateTimeOffset.UtcNow);

    /// <summary>The header as JSON.</summary>
    public JsonObject ToJson() => (JsonObject?)Original?.DeepClone() ?? new()
    {
        ["msg_id"] = Id,
        ["msg_type"] = Type,
        ["session"] = Session,
        ["username"] = UserName,
        ["date"] = Date,
        ["version"] = ProtocolVersion,
    };

    /// <summary>Reads a header, whoever wrote it; null for an empty one.</summary>
    /// <exception cref="FormatException">It names no message.</exception>
    public static MessageHeader? FromJson(JsonNode? json)
    {
        if (json is not JsonObject { Count: > 0 } header) return null;
        return new(
            Required(header, "msg_id"),
            Required(header, "msg_type"),
            header["session"]?.ToString() ?? "",
            header["date"] is JsonValue date && date.TryGetValue<DateTimeOffset>(out var when) ? when : default)
        {
            Original = header.DeepClone().AsObject(),
        };
    }

    private static string Required(JsonObject header, string name) =>
        header[name]?.ToString() ?? throw new FormatException($"A message header has no '{name}': {header.ToJsonString()}");
}
