using System.Text;

namespace Analysis.Tests.Corpora;

/// <summary>
/// What the bytes of an article say, decoded without the loader; a byte that is wrong in its encoding is an error.
/// </summary>
/// <param name="Encoding">UTF-8, UTF-8 with BOM, UTF-16 LE with BOM or Windows-1252.</param>
internal sealed record DecodedFile(string Encoding, string Text)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly UnicodeEncoding Utf16 = new(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);

    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    private static ReadOnlySpan<byte> Utf16Mark => [0xFF, 0xFE];

    internal static DecodedFile Read(string path)
    {
        var bytes = File.ReadAllBytes(path);
        if (bytes.AsSpan().StartsWith(Utf8Mark)) return new("UTF-8 with BOM", Utf8.GetString(bytes.AsSpan(3)));
        if (bytes.AsSpan().StartsWith(Utf16Mark)) return new("UTF-16 LE with BOM", Utf16.GetString(bytes.AsSpan(2)));
        try
        {
            return new("UTF-8", Utf8.GetString(bytes));
        }
        catch (DecoderFallbackException)
        {
            return new("Windows-1252", CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes));
        }
    }
}
