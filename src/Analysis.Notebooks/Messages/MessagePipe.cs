using System.Buffers.Binary;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Analysis.Notebooks.Messages;

/// <summary>
/// Messages over a stream: each is its length as four bytes, little-endian, then that many bytes of UTF-8 JSON.
/// Several threads may write; one reads.
/// </summary>
public sealed class MessagePipe : IDisposable
{
    private const int LargestMessage = 1 << 30;

    private readonly Stream _stream;
    private readonly SemaphoreSlim _writing = new(1, 1);

    /// <summary>A pipe over a stream that can be read and written; it owns the stream.</summary>
    public MessagePipe(Stream stream) => _stream = stream;

    /// <summary>Writes one message whole.</summary>
    /// <exception cref="IOException">The other end is gone.</exception>
    public async Task WriteAsync(Message message, CancellationToken cancellation = default)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(message.ToJson());
        var frame = new byte[sizeof(int) + json.Length];
        BinaryPrimitives.WriteInt32LittleEndian(frame, json.Length);
        json.CopyTo(frame, sizeof(int));

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
        var read = await _stream.ReadAtLeastAsync(prefix, prefix.Length, throwOnEndOfStream: false, cancellation).ConfigureAwait(false);
        if (read == 0) return null;
        if (read < prefix.Length) throw new EndOfStreamException("The pipe ended within the length of a message.");

        var length = BinaryPrimitives.ReadInt32LittleEndian(prefix);
        if (length is < 2 or > LargestMessage)
            throw new FormatException($"A message of {length} bytes was announced; expected 2 to {LargestMessage}.");

        var json = new byte[length];
        await _stream.ReadExactlyAsync(json, cancellation).ConfigureAwait(false);
        try
        {
            return Message.FromJson(JsonNode.Parse(json) as JsonObject ?? throw new FormatException("A message is not a JSON object."));
        }
        catch (JsonException error)
        {
            throw new FormatException($"A message is not JSON: {error.Message}", error);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _stream.Dispose();
        _writing.Dispose();
    }
}
