using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Analysis.Corpora.Reading.Json;

/// <summary>Strings of JSON to text.</summary>
internal static class JsonText
{
    /// <summary>Decodes what stands between the quotation marks.</summary>
    /// <param name="raw">UTF-8 with escapes.</param>
    /// <param name="text">At least as many units as there are bytes.</param>
    /// <returns>The number of units; -1 where an escape is none. Bytes that are no UTF-8 become U+FFFD.</returns>
    public static int Decode(ReadOnlySpan<byte> raw, Span<char> text)
    {
        Utf8.ToUtf16(raw, text, out _, out var length);
        var unread = text[..length];
        var written = unread.IndexOf('\\');
        if (written < 0) return length;

        // The escapes shrink where they stand: one pass over the bytes, and a move for each run between two of them.
        for (unread = unread[written..]; !unread.IsEmpty;)
        {
            var used = 2;
            switch (unread.Length < 2 ? '\0' : unread[1])
            {
                case 'n': text[written++] = '\n'; break;
                case 'r': text[written++] = '\r'; break;
                case 't': text[written++] = '\t'; break;
                case 'b': text[written++] = '\b'; break;
                case 'f': text[written++] = '\f'; break;
                case '"' or '\\' or '/': text[written++] = unread[1]; break;
                case 'u' when unread.Length >= 6 && ushort.TryParse(unread[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit):
                    text[written++] = (char)unit;
                    used = 6;
                    break;
                default: return -1;
            }

            unread = unread[used..];
            var run = unread.IndexOf('\\');
            if (run < 0) run = unread.Length;
            unread[..run].CopyTo(text[written..]);
            written += run;
            unread = unread[run..];
        }

        return written;
    }

    /// <summary>The same as a string; null where an escape is none.</summary>
    public static string? Decode(ReadOnlySpan<byte> raw)
    {
        if (!raw.Contains((byte)'\\')) return Encoding.UTF8.GetString(raw);

        var text = ArrayPool<char>.Shared.Rent(raw.Length);
        var length = Decode(raw, text);
        var result = length < 0 ? null : new string(text, 0, length);
        ArrayPool<char>.Shared.Return(text);
        return result;
    }
}
