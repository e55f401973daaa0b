using System.Buffers;
using Analysis.Corpora.Reading.Archives;

namespace Analysis.Corpora.Reading;

/// <summary>Bytes to be read once from their beginning, with the first of them in view so that their format can be told.</summary>
internal sealed class Content : IDisposable
{
    /// <summary>How many bytes are in view at least, where there are as many.</summary>
    public const int HeadLength = 4096;

    private const int FirstBuffer = 1 << 16;

    private readonly ReadOnlyMemory<byte> _head;
    private readonly byte[]? _whole;
    private readonly Stream? _rest;

    private Content(ReadOnlyMemory<byte> head, byte[]? whole, Stream? rest) => (_head, _whole, _rest) = (head, whole, rest);

    /// <summary>The first bytes.</summary>
    public ReadOnlySpan<byte> Head => _head.Span;

    public static Content Of(byte[] bytes) => new(bytes.AsMemory(0, Math.Min(bytes.Length, HeadLength)), bytes, null);

    public static Content Of(Stream stream)
    {
        var head = new byte[HeadLength];
        var length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        return new(head.AsMemory(0, length), null, stream);
    }

    /// <summary>The file itself, where the bytes are read from one and its end can be sought.</summary>
    public FileStream? File => _rest as FileStream;

    /// <summary>All bytes from the first on, as a stream. To be asked for once.</summary>
    public Stream Open() => _whole is not null ? new MemoryStream(_whole, writable: false) : new HeadedStream(_head, _rest!);

    /// <summary>All bytes.</summary>
    /// <exception cref="ReadingLimitException">They are more than the limit.</exception>
    public byte[] ReadAll(int limit, string kind, string option)
    {
        if (_whole is not null) return _whole.Length <= limit ? _whole : throw ReadingLimitException.TooLarge(limit, kind, option);

        using var stream = Open();
        if (_rest is FileStream file)
        {
            if (file.Length > limit) throw ReadingLimitException.TooLarge(limit, kind, option);
            var bytes = new byte[file.Length];
            var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return read == bytes.Length ? bytes : bytes[..read];
        }

        var buffer = ArrayPool<byte>.Shared.Rent(FirstBuffer);
        try
        {
            var length = 0;
            for (int more; (more = stream.Read(buffer, length, buffer.Length - length)) > 0;)
            {
                length += more;
                if (length > limit) throw ReadingLimitException.TooLarge(limit, kind, option);
                if (length == buffer.Length) buffer = Larger(buffer);
            }

            return buffer.AsSpan(0, length).ToArray();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    public void Dispose() => _rest?.Dispose();

    private static byte[] Larger(byte[] full)
    {
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(2L * full.Length, Array.MaxLength));
        full.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(full);
        return larger;
    }
}
