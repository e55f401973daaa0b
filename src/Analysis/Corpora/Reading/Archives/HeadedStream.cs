namespace Analysis.Corpora.Reading.Archives;

/// <summary>A stream that begins with bytes that were read before.</summary>
internal sealed class HeadedStream : ForwardStream
{
    private readonly Stream _rest;
    private ReadOnlyMemory<byte> _head;

    public HeadedStream(ReadOnlyMemory<byte> head, Stream rest) => (_head, _rest) = (head, rest);

    public override int Read(Span<byte> buffer)
    {
        if (_head.IsEmpty) return _rest.Read(buffer);

        var length = Math.Min(buffer.Length, _head.Length);
        _head.Span[..length].CopyTo(buffer);
        _head = _head[length..];
        return length;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _rest.Dispose();
        base.Dispose(disposing);
    }
}
