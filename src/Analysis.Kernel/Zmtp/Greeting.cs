using System.Text;

namespace Analysis.Kernel.Zmtp;

/// <summary>The 64 bytes with which both ends of a connection begin (RFC 37, ZMTP 3.1).</summary>
internal static class Greeting
{
    /// <summary>How long a greeting is.</summary>
    public const int Length = 64;

    private const int SignatureEnd = 9;
    private const int Major = 10;
    private const int Minor = 11;
    private const int Mechanism = 12;
    private const int MechanismLength = 20;
    private const int OldestMajor = 3;

    /// <summary>This end's greeting: version 3.1, mechanism NULL.</summary>
    public static byte[] Bytes { get; } = Make();

    /// <summary>Checks a peer's greeting. Its padding and a higher version are accepted.</summary>
    /// <exception cref="ZmtpException">It is none, or one that cannot be answered.</exception>
    public static void Check(ReadOnlySpan<byte> greeting)
    {
        if (greeting[0] != 0xFF || (greeting[SignatureEnd] & 1) == 0)
            throw new ZmtpException($"it does not speak ZMTP: it began with {Convert.ToHexString(greeting[..10])}");
        if (greeting[Major] < OldestMajor)
            throw new ZmtpException($"it speaks ZMTP {greeting[Major]}; expected 3.0 or later");

        var mechanism = Encoding.ASCII.GetString(greeting.Slice(Mechanism, MechanismLength)).TrimEnd('\0');
        if (mechanism != "NULL") throw new ZmtpException($"it asks for the security mechanism '{mechanism}'; expected NULL");
    }

    private static byte[] Make()
    {
        var greeting = new byte[Length];
        greeting[0] = 0xFF;
        greeting[SignatureEnd] = 0x7F;
        greeting[Major] = 3;
        greeting[Minor] = 1;
        "NULL"u8.CopyTo(greeting.AsSpan(Mechanism));
        return greeting;
    }
}
