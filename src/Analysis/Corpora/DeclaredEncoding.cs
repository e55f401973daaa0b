using System.Buffers;
using System.Text;

namespace Analysis.Corpora;

/// <summary>The encoding that a file or its carrier declares.</summary>
/// <param name="Encoding">The encoding, strict about bytes that it does not have.</param>
/// <param name="Name">Its name as in web standards.</param>
/// <param name="Reason">What declares it: 'meta charset', 'HTTP header', 'XML declaration'.</param>
internal sealed record DeclaredEncoding(Encoding Encoding, string Name, string Reason)
{
    // Browsers look as far.
    private const int DeclaredWithin = 4096;

    private static readonly SearchValues<byte> ValueEnds = SearchValues.Create(" \t\r\n\"';>/?"u8);

    /// <summary>An encoding by its label; null where it is unknown or cannot be that of a file that was readable so far.</summary>
    public static DeclaredEncoding? Of(ReadOnlySpan<char> label, string reason)
    {
        var name = label.Trim(" \t\"'").ToString().ToLowerInvariant();
        // On the web these two names mean Windows-1252, and a label of UTF-16 within ASCII letters is wrong in itself.
        if (name is "iso-8859-1" or "iso8859-1" or "latin1" or "latin-1" or "us-ascii" or "ascii" or "cp1252") name = "windows-1252";
        if (name.Length == 0 || name.StartsWith("utf-16", StringComparison.Ordinal) || name.StartsWith("utf-32", StringComparison.Ordinal)) return null;
        if (name is "utf-8" or "utf8") return new(Encoding.UTF8, "utf-8", reason);
        try
        {
            var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ReplacementFallback);
            return encoding is null ? null : new(encoding, name, reason);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>What an HTTP header 'Content-Type: text/html; charset=...' declares.</summary>
    public static DeclaredEncoding? OfContentType(string? header) =>
        header is not null && ValueAfter(Encoding.Latin1.GetBytes(header), "charset"u8) is { } label ? Of(label, "HTTP header") : null;

    /// <summary>What an XML declaration or a meta tag among the first bytes declares.</summary>
    public static DeclaredEncoding? OfMarkup(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, DeclaredWithin)];
        var start = head.TrimStart([.. "\uFEFF"u8, .. " \t\r\n"u8]);
        if (start.StartsWith("<?xml"u8) && start.IndexOf("?>"u8) is > 0 and var end
            && ValueAfter(start[..end], "encoding"u8) is { } encoding && Of(encoding, "XML declaration") is { } ofXml)
        {
            return ofXml;
        }

        for (var rest = head; rest.IndexOf("<"u8) is >= 0 and var at; rest = rest[(at + 1)..])
        {
            var tag = rest[at..];
            if (tag.Length < 5 || !Ascii.EqualsIgnoreCase(tag[..5], "<meta"u8)) continue;

            var close = tag.IndexOf((byte)'>');
            if (ValueAfter(close < 0 ? tag : tag[..close], "charset"u8) is { } label && Of(label, "meta charset") is { } ofMeta) return ofMeta;
        }

        return null;
    }

    // The value of 'name = value', in quotation marks or without.
    private static string? ValueAfter(ReadOnlySpan<byte> text, ReadOnlySpan<byte> name)
    {
        for (var i = 0; i + name.Length <= text.Length; i++)
        {
            if (!Ascii.EqualsIgnoreCase(text.Slice(i, name.Length), name)) continue;

            var rest = text[(i + name.Length)..].TrimStart(" \t\r\n"u8);
            if (rest is not [(byte)'=', ..]) continue;

            rest = rest[1..].TrimStart(" \t\r\n\"'"u8);
            var end = rest.IndexOfAny(ValueEnds);
            return Encoding.Latin1.GetString(end < 0 ? rest : rest[..end]);
        }

        return null;
    }
}
