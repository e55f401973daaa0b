using System.Text;
using System.Text.Unicode;

namespace Analysis.Data;

/// <summary>The bytes of a text file as UTF-8 without a byte order mark.</summary>
internal static class CsvEncoding
{
    private static readonly Encoding[] Marked = [new UTF32Encoding(false, true), Encoding.Unicode, Encoding.BigEndianUnicode];

    /// <param name="bytes">The file.</param>
    /// <param name="file">Its name, for the message.</param>
    /// <param name="given">The encoding when no mark says which; null for UTF-8.</param>
    public static ReadOnlyMemory<byte> ToUtf8(byte[] bytes, string file, Encoding? given)
    {
        if (bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble)) return Check(bytes.AsMemory(Encoding.UTF8.Preamble.Length), file);
        if (Array.Find(Marked, encoding => bytes.AsSpan().StartsWith(encoding.Preamble)) is { } marked)
            return Encoding.Convert(marked, Encoding.UTF8, bytes, marked.Preamble.Length, bytes.Length - marked.Preamble.Length);
        return given is null or UTF8Encoding ? Check(bytes, file) : Encoding.Convert(given, Encoding.UTF8, bytes);
    }

    private static ReadOnlyMemory<byte> Check(ReadOnlyMemory<byte> bytes, string file)
    {
        var span = bytes.Span;
        if (Utf8.IsValid(span)) return bytes;

        var bad = 0;
        while (Rune.DecodeFromUtf8(span[bad..], out _, out var length) == System.Buffers.OperationStatus.Done) bad += length;
        var line = 1 + span[..bad].Count((byte)'\n');
        throw new FormatException(FormattableString.Invariant(
            $"{file}, line {line}: the byte 0x{span[bad]:X2} is not UTF-8. Save the file as UTF-8, or give its encoding: new CsvOptions {{ Encoding = Encoding.Latin1 }}."));
    }
}
