using System.Buffers.Binary;

namespace Analysis.Kernel.Zmtp;

/// <summary>One frame: a part of a message, or a command between the two ends.</summary>
/// <param name="Body">What it holds.</param>
/// <param name="IsCommand">True for a command.</param>
/// <param name="HasMore">True when the message goes on in the next frame.</param>
internal readonly record struct Frame(byte[] Body, bool IsCommand, bool HasMore)
{
    /// <summary>The flag of a frame that another one follows.</summary>
    public const byte More = 1;

    /// <summary>The flag of a frame whose length has eight bytes.</summary>
    public const byte Long = 2;

    /// <summary>The flag of a command.</summary>
    public const byte Command = 4;

    private const int ShortHeader = 2;
    private const int LongHeader = 9;

    /// <summary>A whole message as bytes, so that nothing gets between its frames.</summary>
    public static byte[] Message(IReadOnlyList<byte[]> parts)
    {
        var length = 0;
        for (var i = 0; i < parts.Count; i++) length = checked(length + HeaderLength(parts[i].Length) + parts[i].Length);
        var bytes = new byte[length];
        var rest = bytes.AsSpan();
        for (var i = 0; i < parts.Count; i++)
            rest = rest[Write(rest, parts[i], i + 1 < parts.Count ? More : (byte)0)..];
        return bytes;
    }

    /// <summary>A command as bytes.</summary>
    public static byte[] CommandOf(ReadOnlySpan<byte> body)
    {
        var bytes = new byte[HeaderLength(body.Length) + body.Length];
        Write(bytes, body, Command);
        return bytes;
    }

    private static int HeaderLength(int body) => body > byte.MaxValue ? LongHeader : ShortHeader;

    private static int Write(Span<byte> target, ReadOnlySpan<byte> body, byte flags)
    {
        var header = HeaderLength(body.Length);
        if (header == LongHeader)
        {
            target[0] = (byte)(flags | Long);
            BinaryPrimitives.WriteUInt64BigEndian(target[1..], (ulong)body.Length);
        }
        else
        {
            target[0] = flags;
            target[1] = (byte)body.Length;
        }

        body.CopyTo(target[header..]);
        return header + body.Length;
    }
}
