namespace Analysis.Corpora.Reading.Sources;

/// <summary>Bytes at a place of a file, and what they were.</summary>
/// <param name="Offset">Where they begin.</param>
/// <param name="Length">How many they are.</param>
/// <param name="Sum">Their <see cref="Checksum"/>.</param>
internal readonly record struct FileRange(long Offset, int Length, ulong Sum)
{
    public static FileRange Of(long offset, ReadOnlySpan<byte> bytes) => new(offset, bytes.Length, Checksum.Of(bytes));

    /// <summary>The bytes; null where the file no longer holds them at their place.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public byte[]? Read(string path)
    {
        using var file = File.OpenHandle(path);
        if (RandomAccess.GetLength(file) < Offset + Length) return null;

        var bytes = new byte[Length];
        var read = 0;
        while (read < bytes.Length)
        {
            var more = RandomAccess.Read(file, bytes.AsSpan(read), Offset + read);
            if (more == 0) return null;
            read += more;
        }

        return Checksum.Of(bytes) == Sum ? bytes : null;
    }
}
