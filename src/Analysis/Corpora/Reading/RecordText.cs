using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;

namespace Analysis.Corpora.Reading;

/// <summary>The text of one record of a table or a JSON file, parsed again from its bytes in the file.</summary>
internal sealed class RecordText : ITextSource
{
    private readonly RecordFile _file;
    private readonly long _offset;
    private readonly int _length;
    private readonly byte[] _hash;

    public RecordText(RecordFile file, long offset, int length, byte[] hash) =>
        (_file, _offset, _length, _hash) = (file, offset, length, hash);

    public string Read()
    {
        byte[]? bytes;
        try
        {
            bytes = Bytes();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw ReadingThrow.Gone(_file.Origin, problem);
        }

        return bytes is not null && _file.TextOf(bytes) is { } text ? text : throw ReadingThrow.Changed(_file.Origin);
    }

    public bool IsUnchanged()
    {
        try
        {
            return Bytes() is not null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    // Null where the file no longer holds the record at its place.
    private byte[]? Bytes()
    {
        using SafeFileHandle file = File.OpenHandle(_file.Origin.FullPath);
        if (RandomAccess.GetLength(file) < _offset + _length) return null;

        var bytes = new byte[_length];
        var read = 0;
        while (read < bytes.Length)
        {
            var more = RandomAccess.Read(file, bytes.AsSpan(read), _offset + read);
            if (more == 0) return null;
            read += more;
        }

        return SHA256.HashData(bytes).AsSpan().SequenceEqual(_hash) ? bytes : null;
    }
}
