namespace Analysis.Corpora.Reading;

/// <summary>Opens a file of a corpus.</summary>
internal static class PlainFile
{
    // Most files are articles, read whole at once.
    private const int ReadAtOnce = 1 << 20;

    /// <exception cref="ReadingLimitException">It is too large.</exception>
    /// <exception cref="IOException">It cannot be opened.</exception>
    public static Content Open(string path, ReadingOptions options)
    {
        // Pipes and devices have no length, and opening one can wait for ever.
        var target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        if (new FileInfo(target).Length == 0) return Content.Of([]);

        using var handle = File.OpenHandle(path);
        var length = RandomAccess.GetLength(handle);
        if (length > options.MaximalFileBytes)
            throw ReadingLimitException.TooLarge(options.MaximalFileBytes, "files", nameof(ReadingOptions.MaximalFileBytes));
        if (length > ReadAtOnce) return Content.Of(File.OpenRead(path));

        var bytes = new byte[length];
        var read = 0;
        for (int more; read < bytes.Length && (more = RandomAccess.Read(handle, bytes.AsSpan(read), read)) > 0;) read += more;
        return Content.Of(read == bytes.Length ? bytes : bytes[..read]);
    }
}
