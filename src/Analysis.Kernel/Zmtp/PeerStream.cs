namespace Analysis.Kernel.Zmtp;

/// <summary>What a peer sends, read without the thread pool once a thread of its own does the reading.</summary>
/// <param name="stream">The connection.</param>
internal sealed class PeerStream(Stream stream) : Stream
{
    /// <summary>True once reads wait on the thread that asks for them.</summary>
    public bool IsBlocking { get; set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => stream.Read(buffer, offset, count);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        IsBlocking ? ValueTask.FromResult(stream.Read(buffer.Span)) : stream.ReadAsync(buffer, cancellationToken);

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
