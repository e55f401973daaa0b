using System.Buffers;

namespace Analysis.Corpora.Reading.Records;

/// <summary>The lines of a stream as bytes, one at a time, with at most one of them in memory.</summary>
internal sealed class RecordLines : IDisposable
{
    private const int FirstBuffer = 1 << 18;

    private readonly Stream _stream;
    private readonly int _longest;
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(FirstBuffer);
    private int _start;
    private int _end;
    private int _next;
    private long _bufferOffset;
    private bool _isAtEnd;

    /// <param name="stream">What is read.</param>
    /// <param name="longest">The longest line, in bytes: a longer one is stepped over.</param>
    public RecordLines(Stream stream, int longest) => (_stream, _longest) = (stream, longest);

    /// <summary>The line, without its end. Valid until the next.</summary>
    public ReadOnlySpan<byte> Current => _buffer.AsSpan(_start, _end - _start);

    /// <summary>Where the line begins in the stream.</summary>
    public long Offset => _bufferOffset + _start;

    /// <summary>Its number, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>Whether it was too long, and is empty therefore.</summary>
    public bool IsTooLong { get; private set; }

    private int Filled { get; set; }

    public bool Next()
    {
        (_start, IsTooLong) = (_next, false);
        var searched = _start;
        while (true)
        {
            var at = _buffer.AsSpan(searched, Filled - searched).IndexOf((byte)'\n');
            if (at >= 0) return Line(searched + at, searched + at + 1);

            searched = Filled;
            if (_isAtEnd) return _start < Filled && Line(Filled, Filled);
            if (Filled - _start > _longest) return StepOver();

            searched -= _start;
            Fill();
        }
    }

    public void Dispose()
    {
        _stream.Dispose();
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    private bool Line(int end, int next)
    {
        (_end, _next) = (end, next);
        Number++;
        if (_end - _start <= _longest) return true;
        (IsTooLong, _end) = (true, _start);
        return true;
    }

    // The unfinished line goes to the front, and more behind it.
    private void Fill()
    {
        var unfinished = Filled - _start;
        var from = _buffer;
        if (unfinished > _buffer.Length / 2) _buffer = ArrayPool<byte>.Shared.Rent((int)Math.Min(2L * _buffer.Length, Array.MaxLength));
        Buffer.BlockCopy(from, _start, _buffer, 0, unfinished);
        if (from != _buffer) ArrayPool<byte>.Shared.Return(from);
        _bufferOffset += _start;
        (_start, Filled) = (0, unfinished);
        var read = _stream.Read(_buffer, Filled, _buffer.Length - Filled);
        _isAtEnd = read == 0;
        Filled += read;
    }

    private bool StepOver()
    {
        while (true)
        {
            // Nothing of it is kept.
            _bufferOffset += Filled;
            Filled = _stream.Read(_buffer, 0, _buffer.Length);
            var at = _buffer.AsSpan(0, Filled).IndexOf((byte)'\n');
            if (at < 0 && Filled > 0) continue;

            (_isAtEnd, IsTooLong) = (Filled == 0, true);
            (_start, _end, _next) = (0, 0, at + 1);
            Number++;
            return true;
        }
    }
}
