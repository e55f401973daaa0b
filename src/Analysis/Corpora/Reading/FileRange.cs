using System.Security.Cryptography;

namespace Analysis.Corpora.Reading;

/// <summary>Bytes at a place of a file, and the SHA-256 that they had.</summary>
internal sealed class FileRange(string path, long offset, int length, byte[] hash)
{
    /// <summary>The bytes; null where the file no longer holds them at their place.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public byte[]? Read()
    {
        using var file = File.OpenHandle(path);
        if (RandomAccess.GetLength(file) < offset + length) return null;

        var bytes = new byte[length];
        var read = 0;
        while (read < bytes.Length)
        {
            var more = RandomAccess.Read(file, bytes.AsSpan(read), offset + read);
            if (more == 0) return null;
            read += more;
        }

        return SHA256.HashData(bytes).AsSpan().SequenceEqual(hash) ? bytes : null;
    }
}
