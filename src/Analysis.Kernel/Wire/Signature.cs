using System.Security.Cryptography;
using System.Text;

namespace Analysis.Kernel.Wire;

/// <summary>What shows that a message comes from somebody who knows the key: HMAC-SHA256 over its four parts of JSON.</summary>
internal sealed class Signature
{
    private readonly byte[] _key;

    /// <summary>Signatures with a key; with an empty one there are none.</summary>
    public Signature(string key) => _key = Encoding.UTF8.GetBytes(key);

    /// <summary>The signature of a message, in lower-case hexadecimal digits.</summary>
    /// <param name="parts">Header, parent header, metadata and content, as they travel.</param>
    public byte[] Of(params ReadOnlySpan<byte[]> parts)
    {
        if (_key.Length == 0) return [];
        using var mac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _key);
        foreach (var part in parts) mac.AppendData(part);
        return Encoding.ASCII.GetBytes(Convert.ToHexStringLower(mac.GetHashAndReset()));
    }

    /// <summary>True when a signature is the message's.</summary>
    public bool IsValid(byte[] signature, params ReadOnlySpan<byte[]> parts) =>
        _key.Length == 0 || CryptographicOperations.FixedTimeEquals(Of(parts), signature);
}
