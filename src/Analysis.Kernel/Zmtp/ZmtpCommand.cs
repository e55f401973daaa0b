using System.Buffers.Binary;
using System.Text;

namespace Analysis.Kernel.Zmtp;

/// <summary>The commands of ZMTP 3.1: a name with its length before it, then what the command says.</summary>
internal static class ZmtpCommand
{
    /// <summary>The command that introduces a peer.</summary>
    public const string Ready = "READY";

    private const string SocketType = "Socket-Type";
    private const string Identity = "Identity";
    private const int PingTimeToLive = 2;
    private const int LongestContext = 16;

    /// <summary>A command's name, and what follows it.</summary>
    /// <exception cref="ZmtpException">It has no name.</exception>
    public static (string Name, ReadOnlyMemory<byte> Arguments) Read(byte[] body)
    {
        if (body.Length == 0 || body[0] == 0 || body.Length < 1 + body[0]) throw new ZmtpException("it sent a command without a name");
        return (Encoding.ASCII.GetString(body, 1, body[0]), body.AsMemory(1 + body[0]));
    }

    /// <summary>The introduction of this end.</summary>
    /// <param name="socketType">For example <c>ROUTER</c>.</param>
    /// <param name="identity">The name under which a DEALER wants to be known.</param>
    public static byte[] WriteReady(string socketType, byte[]? identity = null)
    {
        var body = new MemoryStream();
        WriteName(body, Ready);
        WriteProperty(body, SocketType, Encoding.ASCII.GetBytes(socketType));
        if (identity is not null) WriteProperty(body, Identity, identity);
        return Frame.CommandOf(body.ToArray());
    }

    /// <summary>A peer's introduction: the type of its socket and its identity, which may be empty.</summary>
    /// <exception cref="ZmtpException">It is broken.</exception>
    public static (string SocketType, byte[] Identity) ReadReady(ReadOnlySpan<byte> properties)
    {
        var type = "";
        byte[] identity = [];
        while (!properties.IsEmpty)
        {
            var name = Take(ref properties, properties[0], 1);
            if (properties.Length < sizeof(int)) throw Broken();
            var value = Take(ref properties, BinaryPrimitives.ReadUInt32BigEndian(properties), sizeof(int));
            var known = Encoding.ASCII.GetString(name);
            if (known.Equals(SocketType, StringComparison.OrdinalIgnoreCase)) type = Encoding.ASCII.GetString(value);
            else if (known.Equals(Identity, StringComparison.OrdinalIgnoreCase)) identity = value.ToArray();
        }

        return (type, identity);
    }

    /// <summary>The answer to a PING, whose context it carries back.</summary>
    /// <exception cref="ZmtpException">The PING is broken.</exception>
    public static byte[] WritePong(ReadOnlySpan<byte> ping)
    {
        if (ping.Length is < PingTimeToLive or > PingTimeToLive + LongestContext) throw new ZmtpException("it sent a broken PING");
        return Frame.CommandOf([4, .. "PONG"u8, .. ping[PingTimeToLive..]]);
    }

    private static ReadOnlySpan<byte> Take(ref ReadOnlySpan<byte> rest, uint length, int from)
    {
        if (length > rest.Length - from) throw Broken();
        var taken = rest.Slice(from, (int)length);
        rest = rest[(from + (int)length)..];
        return taken;
    }

    private static ZmtpException Broken() => new("it sent a READY whose properties end too early");

    private static void WriteName(MemoryStream body, string name)
    {
        body.WriteByte((byte)name.Length);
        body.Write(Encoding.ASCII.GetBytes(name));
    }

    private static void WriteProperty(MemoryStream body, string name, byte[] value)
    {
        WriteName(body, name);
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteUInt32BigEndian(length, (uint)value.Length);
        body.Write(length);
        body.Write(value);
    }
}
