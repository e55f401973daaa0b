namespace Analysis.Kernel.References;

/// <summary>Hashes as names of folders: 128 of their bits are enough to tell states apart, and keep paths short.</summary>
internal static class HashText
{
    private const int Digits = 32;

    /// <summary>The first digits of a hash, hexadecimal and in lower case.</summary>
    /// <param name="hash">At least 16 bytes.</param>
    public static string Of(ReadOnlySpan<byte> hash) => Convert.ToHexStringLower(hash)[..Digits];
}
