namespace Analysis.Corpora.Reading.Archives;

/// <summary>Counts the bytes that are read.</summary>
internal sealed class CountedStream : ForwardStream
{
    private readonly Stream _stream;

    public CountedStream(Stream stream) => _stream = stream;

    public long Count { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        var length = _stream.Read(buffer);
        Count += length;
        return length;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _stream.Dispose();
        base.Dispose(disposing);
    }
}
