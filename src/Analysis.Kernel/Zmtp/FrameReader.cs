using System.Buffers.Binary;

namespace Analysis.Kernel.Zmtp;

/// <summary>Reads frames from a connection, through a buffer, so that a small message costs one read.</summary>
internal sealed class FrameReader
{
    private const int BufferBytes = 8 * 1024;
    private const byte Known = Frame.More | Frame.Long | Frame.Command;

    private readonly Stream _stream;
    private readonly int _largest;
    private readonly byte[] _buffer = new byte[BufferBytes];
    private int _start;
    private int _end;

    /// <summary>A reader of a stream.</summary>
    /// <param name="stream">The connection.</param>
    /// <param name="largest">The most bytes of a frame.</param>
    public FrameReader(Stream stream, int largest)
    {
        _stream = stream;
        _largest = largest;
    }

    /// <summary>True once reads wait on the thread that asks for them, without the thread pool.</summary>
    public bool IsBlocking { get; set; }

    /// <summary>So many bytes.</summary>
    /// <exception cref="EndOfStreamException">The peer is gone.</exception>
    public async ValueTask<byte[]> ReadAsync(int count, CancellationToken cancellation)
    {
        if (count == 0) return [];
        var buffered = Math.Min(count, _end - _start);
        if (buffered == 0 && count <= BufferBytes)
        {
            await FillAsync(count, cancellation).ConfigureAwait(false);
            buffered = count;
        }

        // What is announced is believed bit by bit: memory is taken as the bytes come.
        var bytes = new byte[Math.Min(count, Math.Max(buffered, BelievedBytes))];
        _buffer.AsSpan(_start, buffered).CopyTo(bytes);
        _start += buffered;
        for (var have = buffered; have < count;)
        {
            if (have == bytes.Length) Array.Resize(ref bytes, (int)Math.Min(count, bytes.Length * 2L));
            have += await ReadSomeAsync(bytes.AsMemory(have), cancellation).ConfigureAwait(false);
        }

        return bytes;
    }

    /// <summary>The next frame.</summary>
    /// <exception cref="EndOfStreamException">The peer is gone.</exception>
    /// <exception cref="ZmtpException">What came is no frame, or one that is too large.</exception>
    public async ValueTask<Frame> ReadFrameAsync(CancellationToken cancellation)
    {
        if (_end - _start < 2) await FillAsync(2, cancellation).ConfigureAwait(false);
        var flags = _buffer[_start];
        if ((flags & ~Known) != 0) throw new ZmtpException($"it sent a frame with the flags 0x{flags:X2}, which do not exist");
        if ((flags & Frame.Command) != 0 && (flags & Frame.More) != 0)
            throw new ZmtpException("it sent a command that goes on in another frame");

        ulong length = _buffer[_start + 1];
        var header = 2;
        if ((flags & Frame.Long) != 0)
        {
            header = 9;
            if (_end - _start < header) await FillAsync(header, cancellation).ConfigureAwait(false);
            length = BinaryPrimitives.ReadUInt64BigEndian(_buffer.AsSpan(_start + 1));
        }

        if (length > (ulong)_largest)
            throw new ZmtpException($"it announced a frame of {length} bytes; at most {_largest} are taken");
        _start += header;
        var body = await ReadAsync((int)length, cancellation).ConfigureAwait(false);
        return new(body, (flags & Frame.Command) != 0, (flags & Frame.More) != 0);
    }

    private const int BelievedBytes = 1024 * 1024;

    private async ValueTask FillAsync(int atLeast, CancellationToken cancellation)
    {
        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        (_start, _end) = (0, _end - _start);
        while (_end < atLeast)
        {
            _end += await ReadSomeAsync(_buffer.AsMemory(_end), cancellation).ConfigureAwait(false);
        }
    }

    // At least one byte.
    private async ValueTask<int> ReadSomeAsync(Memory<byte> buffer, CancellationToken cancellation)
    {
        var read = IsBlocking ? _stream.Read(buffer.Span) : await _stream.ReadAsync(buffer, cancellation).ConfigureAwait(false);
        return read > 0 ? read : throw new EndOfStreamException();
    }
}
