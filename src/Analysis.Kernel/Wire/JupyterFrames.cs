using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Analysis.Notebooks.Messages;

namespace Analysis.Kernel.Wire;

/// <summary>
/// A message as Jupyter sends it: the way it takes, a delimiter, the signature, four parts of JSON, then binary buffers
/// (https://jupyter-client.readthedocs.io/en/stable/messaging.html#the-wire-protocol).
/// </summary>
internal sealed class JupyterFrames
{
    private const int JsonParts = 4;
    private const int Deepest = 128;
    private static readonly byte[] Delimiter = Encoding.ASCII.GetBytes("<IDS|MSG>");
    private static readonly JsonDocumentOptions Read = new() { MaxDepth = Deepest };

    // Nobody puts a message into a page as it is: letters stay letters, and a message in Arabic a third as long.
    private static readonly JsonWriterOptions Written =
        new() { MaxDepth = Deepest, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly Signature _signature;

    public JupyterFrames(Signature signature) => _signature = signature;

    /// <summary>The frames of a message, after those of its way.</summary>
    public List<byte[]> Encode(Message message)
    {
        var header = Bytes(message.Header.ToJson());
        var parent = Bytes(message.Parent?.ToJson() ?? []);
        var metadata = Bytes(message.Metadata);
        var content = Bytes(message.Content);
        var frames = new List<byte[]>(2 + JsonParts + message.Buffers.Count)
        {
            Delimiter, _signature.Of(header, parent, metadata, content), header, parent, metadata, content,
        };
        frames.AddRange(message.Buffers);
        return frames;
    }

    /// <summary>Reads a message.</summary>
    /// <param name="channel">Where it came.</param>
    /// <param name="sender">Who sent it.</param>
    /// <param name="frames">What came.</param>
    /// <exception cref="FormatException">It is no message, or its signature is wrong: it must not be acted on.</exception>
    public Message Decode(MessageChannel channel, byte[] sender, List<byte[]> frames)
    {
        var delimiter = frames.FindIndex(frame => frame.AsSpan().SequenceEqual(Delimiter));
        if (delimiter < 0) throw new FormatException("it has no delimiter <IDS|MSG>");
        var first = delimiter + 2;
        if (frames.Count < first + JsonParts)
            throw new FormatException($"{frames.Count - delimiter - 1} frames follow its delimiter; expected a signature and {JsonParts} parts");
        if (!_signature.IsValid(frames[delimiter + 1], frames[first], frames[first + 1], frames[first + 2], frames[first + 3]))
            throw new FormatException("its signature is wrong");

        return new()
        {
            Channel = channel,
            Header = MessageHeader.FromJson(Parse(frames[first])) ?? throw new FormatException("its header is empty"),
            Parent = MessageHeader.FromJson(Parse(frames[first + 1])),
            Metadata = Parse(frames[first + 2]),
            Content = Parse(frames[first + 3]),
            Buffers = frames[(first + JsonParts)..],
            Route = [sender, .. frames[..delimiter]],
        };
    }

    private static JsonObject Parse(byte[] part)
    {
        if (!Utf8.IsValid(part)) throw new FormatException("one of its parts is not UTF-8");
        try
        {
            var json = JsonNode.Parse(part, documentOptions: Read) as JsonObject
                ?? throw new FormatException("one of its parts is no JSON object");

            // Names that come twice are noticed only when the object is looked into.
            _ = json.Count;
            return json;
        }
        catch (Exception error) when (error is JsonException or ArgumentException)
        {
            throw new FormatException($"one of its parts is no JSON: {error.Message}", error);
        }
    }

    private static byte[] Bytes(JsonObject json)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Written)) json.WriteTo(writer);
        return buffer.WrittenSpan.ToArray();
    }
}
