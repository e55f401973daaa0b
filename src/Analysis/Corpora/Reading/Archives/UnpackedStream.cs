namespace Analysis.Corpora.Reading.Archives;

/// <summary>
/// What something packed unpacks to, watched while it is read: a bomb ends at the first limit that it breaks, not when the memory
/// or the disk is full.
/// </summary>
internal sealed class UnpackedStream : ForwardStream
{
    /// <summary>Below this the ratio says nothing: a file of one repeated line packs very well.</summary>
    public const int UnwatchedBytes = 16 << 20;

    private readonly Stream _unpacked;
    private readonly Func<long> _packedBytes;
    private readonly Origin _origin;
    private readonly Action<int>? _count;
    private long _bytes;

    /// <param name="unpacked">What is read.</param>
    /// <param name="packedBytes">How many packed bytes have gone into it so far.</param>
    /// <param name="origin">Where it lies, with its limits.</param>
    /// <param name="count">Told how many bytes were read; null where nobody adds them up.</param>
    public UnpackedStream(Stream unpacked, Func<long> packedBytes, Origin origin, Action<int>? count = null) =>
        (_unpacked, _packedBytes, _origin, _count) = (unpacked, packedBytes, origin, count);

    public override int Read(Span<byte> buffer)
    {
        _origin.Cancellation.ThrowIfCancellationRequested();
        var length = _unpacked.Read(buffer);
        _bytes += length;
        var limits = _origin.Options;
        if (_bytes > limits.MaximalEntryBytes)
            throw ReadingLimitException.TooLarge(limits.MaximalEntryBytes, "what is unpacked", nameof(ReadingOptions.MaximalEntryBytes));
        if (_bytes > UnwatchedBytes && _bytes / limits.MaximalRatio > Math.Max(1, _packedBytes()))
        {
            throw new ReadingLimitException(FormattableString.Invariant(
                $"it unpacks to more than {limits.MaximalRatio} times its size, as archive bombs do ({nameof(ReadingOptions)}.{nameof(ReadingOptions.MaximalRatio)})"));
        }

        _count?.Invoke(length);
        return length;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _unpacked.Dispose();
        base.Dispose(disposing);
    }
}
