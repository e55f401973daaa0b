using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace Analysis.Notebooks.Messages;

/// <summary>
/// Messages over a stream: each is its length as four bytes, little-endian, then that many bytes of UTF-8 JSON.
/// Several threads may write; one reads.
/// </summary>
public sealed class MessagePipe : IDisposable
{
    private const int LargestMessage = 1 << 30;

    // A cell's JSON may be as deep as JSON usually is, and lies within the message's own.
    private const int Deepest = 128;
    private static readonly JsonDocumentOptions Read = new() { MaxDepth = Deepest };
    private static readonly JsonWriterOptions Written = new() { MaxDepth = Deepest };

    private readonly Stream _stream;
    private readonly SemaphoreSlim _writing = new(1, 1);

    /// <summary>A pipe over a stream that can be read and written; it owns the stream.</summary>
    public MessagePipe(Stream stream) => _stream = stream;

    /// <summary>Writes one message whole. A write that is cancelled half-way leaves the pipe of no more use.</summary>
    /// <exception cref="IOException">The other end is gone.</exception>
    public async Task WriteAsync(Message message, CancellationToken cancellation = default)
    {
        var frame = Frame(message);
        await _writing.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            await _stream.WriteAsync(frame, cancellation).ConfigureAwait(false);
            await _stream.FlushAsync(cancellation).ConfigureAwait(false);
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <summary>The next message, or null when the other end has closed the pipe between two messages.</summary>
    /// <exception cref="EndOfStreamException">The other end went away in the middle of a message.</exception>
    /// <exception cref="FormatException">What came is no message.</exception>
    public async Task<Message?> ReadAsync(CancellationToken cancellation = default)
    {
        var prefix = new byte[sizeof(int)];
        var read = await _stream.ReadAtLeastAsync(prefix, prefix.Length, throwOnEndOfStream: false, cancellation)
            .ConfigureAwait(false);
        if (read == 0) return null;
        if (read < prefix.Length) throw new EndOfStreamException("The pipe ended within the length of a message.");

        var length = BinaryPrimitives.ReadInt32LittleEndian(prefix);
        if (length is < 2 or > LargestMessage)
            throw new FormatException($"A message of {length} bytes was announced; expected 2 to {LargestMessage}.");

        var json = new byte[length];
        await _stream.ReadExactlyAsync(json, cancellation).ConfigureAwait(false);
        return Parse(json);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _stream.Dispose();
        _writing.Dispose();
    }

    private static Message Parse(byte[] json)
    {
        if (!Utf8.IsValid(json)) throw new FormatException("A message is not JSON: its bytes are not UTF-8.");
        try
        {
            return JsonNode.Parse(json, documentOptions: Read) is JsonObject message
                ? Message.FromJson(message)
                : throw new FormatException("A message is not a JSON object.");
        }
        catch (Exception error) when (error is JsonException or ArgumentException)
        {
            // ArgumentException: a name that comes twice in one object.
            throw new FormatException($"A message is not JSON: {error.Message}", error);
        }
    }

    private static ReadOnlyMemory<byte> Frame(Message message)
    {
        var frame = new ArrayBufferWriter<byte>();
        frame.Write(stackalloc byte[sizeof(int)]);
        using (var writer = new Utf8JsonWriter(frame, Written)) message.ToJson().WriteTo(writer);

        var bytes = MemoryMarshal.AsMemory(frame.WrittenMemory);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.Span, bytes.Length - sizeof(int));
        return bytes;
    }
}
