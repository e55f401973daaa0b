using System.Globalization;

namespace Analysis.Corpora.Reading.Warc;

/// <summary>The records of a web archive, one at a time.</summary>
internal sealed class WarcReader
{
    private const int LongestHeaders = 1 << 16;

    private readonly Stream _stream;
    private readonly int _largest;
    private readonly byte[] _buffer = new byte[LongestHeaders];
    private int _start;
    private int _end;
    private long _number;

    public WarcReader(Stream stream, int largest) => (_stream, _largest) = (stream, largest);

    /// <summary>What ended the reading before the end.</summary>
    public string? Problem { get; private set; }

    /// <summary>The next record; null at the end, or where what follows is none.</summary>
    public WarcRecord? Next()
    {
        SkipEmptyLines();
        if (_start == _end) return null;

        _number++;
        var end = HeadersEnd();
        if (end < 0 || !_buffer.AsSpan(_start, _end - _start).StartsWith("WARC/"u8)) return Broken("does not begin with 'WARC/1.0' and headers");

        var headers = HeaderLines.Of(_buffer.AsSpan(_start, end));
        _start += end;
        if (!long.TryParse(headers.GetValueOrDefault("Content-Length"), NumberStyles.None, CultureInfo.InvariantCulture, out var length))
            return Broken("has no Content-Length");

        var record = new WarcRecord(headers, [], false);
        if (!WarcRecord.MayHoldPage(record.Type)) return Skip(length) ? record : Broken("is cut off");
        if (length > _largest) return Skip(length) ? record with { IsTooLarge = true } : Broken("is cut off");
        return Block((int)length) is { } block ? record with { Block = block } : Broken("is cut off");
    }

    private WarcRecord? Broken(string what)
    {
        Problem = FormattableString.Invariant($"record {_number} of the web archive {what}");
        _start = _end = 0;
        return null;
    }

    private void SkipEmptyLines()
    {
        while (true)
        {
            while (_start < _end && _buffer[_start] is (byte)'\r' or (byte)'\n') _start++;
            if (_start < _end || !Fill()) return;
        }
    }

    private int HeadersEnd()
    {
        while (true)
        {
            var end = HeaderLines.End(_buffer.AsSpan(_start, _end - _start));
            if (end >= 0) return end;
            if (!Fill()) return -1;
        }
    }

    // More behind what is not yet used; false at the end, or where there is no room.
    private bool Fill()
    {
        if (_start > 0)
        {
            Buffer.BlockCopy(_buffer, _start, _buffer, 0, _end - _start);
            (_start, _end) = (0, _end - _start);
        }

        var read = _end == _buffer.Length ? 0 : _stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        return read > 0;
    }

    private bool Skip(long length)
    {
        while (length > 0)
        {
            if (_start == _end && !Fill()) return false;
            var step = (int)Math.Min(length, _end - _start);
            (_start, length) = (_start + step, length - step);
        }

        return true;
    }

    // The memory grows with what is there, not with what the header promises.
    private byte[]? Block(int length)
    {
        using var block = new MemoryStream(Math.Min(length, 1 << 20));
        while (block.Length < length)
        {
            if (_start == _end && !Fill()) return null;
            var step = (int)Math.Min(length - block.Length, _end - _start);
            block.Write(_buffer, _start, step);
            _start += step;
        }

        return block.ToArray();
    }
}
