using System.Text;
using System.Text.Unicode;

namespace Analysis.Data;

/// <summary>The bytes of a text file as UTF-8 without a byte order mark.</summary>
internal static class Utf8Text
{
    private static readonly Encoding[] Marked = [new UTF32Encoding(false, true), Encoding.Unicode, Encoding.BigEndianUnicode];

    /// <param name="bytes">The file.</param>
    /// <param name="file">Its name, for the message.</param>
    /// <param name="given">The encoding when no mark says which; null for UTF-8.</param>
    /// <param name="canBeNamed">Whether the caller has a place to name another encoding.</param>
    public static ReadOnlyMemory<byte> From(byte[] bytes, string file, Encoding? given, bool canBeNamed)
    {
        if (bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble)) return Check(bytes.AsMemory(Encoding.UTF8.Preamble.Length), file, canBeNamed);
        if (Array.Find(Marked, encoding => bytes.AsSpan().StartsWith(encoding.Preamble)) is { } marked)
            return Encoding.Convert(marked, Encoding.UTF8, bytes, marked.Preamble.Length, bytes.Length - marked.Preamble.Length);
        return given is null or UTF8Encoding ? Check(bytes, file, canBeNamed) : Encoding.Convert(given, Encoding.UTF8, bytes);
    }

    private static ReadOnlyMemory<byte> Check(ReadOnlyMemory<byte> bytes, string file, bool canBeNamed)
    {
        var span = bytes.Span;
        if (Utf8.IsValid(span)) return bytes;

        var bad = 0;
        while (Rune.DecodeFromUtf8(span[bad..], out _, out var length) == System.Buffers.OperationStatus.Done) bad += length;
        var line = 1 + span[..bad].Count((byte)'\n');
        var advice = canBeNamed ? "Save the file as UTF-8, or name its encoding in the options, for example Encoding.Latin1." : "Save the file as UTF-8.";
        throw new FormatException(FormattableString.Invariant($"{file}, line {line}: the byte 0x{span[bad]:X2} is not UTF-8. {advice}"));
    }
}
