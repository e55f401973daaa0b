using System.Buffers;
using System.Globalization;
using System.Text;
using Utf8Bytes = System.Text.Unicode.Utf8;

namespace Analysis.Corpora;

/// <summary>Decides a file's encoding and decodes it. Line ends stay as they are; the byte order mark goes.</summary>
internal static class TextDecoder
{
    // A legacy encoding puts a control character into text by accident at most once in a while; a program or a picture all the
    // time.
    private const double LargestShareOfControls = 0.01;

    // Scripts other than Latin have them in spaces and line ends only: at least one byte in 40.
    private const long FewestZerosOneIn = 40;

    // Of all Western languages Icelandic goes furthest beyond ASCII, with an eighth of its letters; other alphabets read as
    // Windows-1252 have nearly all of them there.
    private const double LargestShareBeyondAscii = 0.3;
    private const int FewestBeyondAscii = 20;

    private static readonly Encoding Utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);
    private static readonly Encoding Utf16Little = new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly Encoding Utf16Big = new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly Encoding Utf32Little = new UTF32Encoding(bigEndian: false, byteOrderMark: false, throwOnInvalidCharacters: true);
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static readonly SearchValues<char> Controls =
        SearchValues.Create([.. Enumerable.Range(0, ' ').Select(unit => (char)unit).Except("\t\n\r\v\f")]);

    /// <summary>Decodes a file.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="declared">What the file or its carrier says of its encoding; null where nothing does.</param>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, DeclaredEncoding? declared = null)
    {
        var decoded = Read(bytes, declared);
        return decoded.IsText && Problem(decoded.Text) is { } problem ? DecodedText.Not(problem) : decoded;
    }

    private static DecodedText Read(ReadOnlySpan<byte> bytes, DeclaredEncoding? declared)
    {
        if (bytes.IsEmpty) return DecodedText.Not("it is empty (0 bytes)");
        if (bytes.StartsWith("%PDF-"u8)) return DecodedText.Not("it is a PDF document; save its text as UTF-8");
        if (bytes.StartsWith(@"{\rtf"u8)) return DecodedText.Not("it is an RTF document; save its text as UTF-8");
        // The mark of UTF-32 begins with the one of UTF-16.
        if (bytes.StartsWith<byte>([0xFF, 0xFE, 0, 0])) return Marked(Utf32Little, "utf-32le", bytes[4..]);
        if (bytes.StartsWith<byte>([0xFF, 0xFE])) return Marked(Utf16Little, "utf-16le", bytes[2..]);
        if (bytes.StartsWith<byte>([0xFE, 0xFF])) return Marked(Utf16Big, "utf-16be", bytes[2..]);
        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF])) return AsUtf8(bytes[3..], "byte order mark", isSure: true)!.Value;
        if (bytes.Contains((byte)0)) return Unmarked(bytes);
        return AsDeclared(bytes, declared)
            ?? AsUtf8(bytes, "valid UTF-8", isSure: false)
            ?? AsWindows1252(bytes);
    }

    // Letters beyond ASCII that are valid UTF-8 are so by no accident: then a declaration of anything else is an old template's.
    private static DecodedText? AsDeclared(ReadOnlySpan<byte> bytes, DeclaredEncoding? declared)
    {
        if (declared is null || declared.Encoding is UTF8Encoding) return null;
        if (!Ascii.IsValid(bytes) && Utf8Bytes.IsValid(bytes)) return null;
        return TryGetString(declared.Encoding, bytes) is { } text ? DecodedText.Of(text, declared.Name, declared.Reason) : null;
    }

    private static DecodedText Marked(Encoding encoding, string name, ReadOnlySpan<byte> bytes) =>
        TryGetString(encoding, bytes) is { } text
            ? DecodedText.Of(text, name, "byte order mark")
            : DecodedText.Not($"its byte order mark says {name}, and its bytes are not valid {name}");

    /// <summary>The encoding of UTF-16 or UTF-32 that the first bytes of a file show; null for everything else.</summary>
    public static (Encoding Encoding, EncodingDecision Decision)? Wide(ReadOnlySpan<byte> head)
    {
        // A file that is cut within a pair of bytes is no reason to refuse the pairs before.
        var decoded = head.IsEmpty ? DecodedText.Not("") : Read(head[..(head.Length & ~3)], null);
        Encoding? encoding = decoded.Encoding?.Name switch
        {
            "utf-16le" => Encoding.Unicode,
            "utf-16be" => Encoding.BigEndianUnicode,
            "utf-32le" => Encoding.UTF32,
            _ => null,
        };
        return encoding is null ? null : (encoding, decoded.Encoding!);
    }

    // Spaces, line ends and Latin letters have a zero byte in UTF-16, always on the same side.
    private static DecodedText Unmarked(ReadOnlySpan<byte> bytes)
    {
        var zeros = (Even: 0, Odd: 0);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] != 0) continue;
            if ((i & 1) == 0) zeros.Even++;
            else zeros.Odd++;
        }

        var isLittle = zeros.Odd > zeros.Even;
        var (more, fewer) = isLittle ? (zeros.Odd, zeros.Even) : (zeros.Even, zeros.Odd);
        var isOneSided = more * FewestZerosOneIn >= bytes.Length && fewer * 10 <= more;
        return isOneSided && TryGetString(isLittle ? Utf16Little : Utf16Big, bytes) is { } text
            ? DecodedText.Of(text, isLittle ? "utf-16le" : "utf-16be", "zero bytes on one side, no byte order mark")
            : DecodedText.Not(FormattableString.Invariant($"it holds {zeros.Even + zeros.Odd} zero bytes, as binary files do"));
    }

    // Also where a few bytes are broken or the last character is cut off, as long as most characters beyond ASCII are valid.
    private static DecodedText? AsUtf8(ReadOnlySpan<byte> bytes, string reason, bool isSure)
    {
        if (TryGetString(Utf8, bytes) is { } text) return DecodedText.Of(text, "utf-8", reason + TwiceEncodedRemark(text));

        var (valid, broken) = (0, 0);
        for (var rest = bytes; !rest.IsEmpty;)
        {
            var status = Rune.DecodeFromUtf8(rest, out _, out var length);
            if (status != OperationStatus.Done) broken++;
            else if (length > 1) valid++;
            rest = rest[length..];
        }

        if (!isSure && valid <= 4 * broken) return null;
        return DecodedText.Of(Encoding.UTF8.GetString(bytes), "utf-8",
            FormattableString.Invariant($"{(isSure ? reason : "mostly valid UTF-8")}; broken bytes became U+FFFD {broken} times"));
    }

    private static string TwiceEncodedRemark(string text)
    {
        var places = TwiceEncoded.Count(text);
        return places == 0 ? "" : FormattableString.Invariant($"; text in {places} places looks encoded twice, as in 'donâ€™t'");
    }

    private static DecodedText AsWindows1252(ReadOnlySpan<byte> bytes)
    {
        var text = Windows1252.GetString(bytes);
        var beyond = text.Count(unit => unit > 0x7F);
        var share = (double)beyond / (beyond + text.Count(char.IsAsciiLetter));
        return beyond >= FewestBeyondAscii && share > LargestShareBeyondAscii
            ? DecodedText.Not(FormattableString.Invariant(
                $"it is neither UTF-8 nor Windows-1252, in which {share * 100:0} of 100 letters would be accented; save it as UTF-8"))
            : DecodedText.Of(text, "windows-1252", "not valid UTF-8");
    }

    private static string? TryGetString(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static string? Problem(string text)
    {
        var controls = text.AsSpan().ContainsAny(Controls) ? text.Count(unit => unit < ' ' && Controls.Contains(unit)) : 0;
        if (text.Contains('\0')) return "it holds zero characters, as binary files do";
        if (controls > 0 && controls > text.Length * LargestShareOfControls)
            return FormattableString.Invariant($"{controls} of its {text.Length} characters are control characters, as in binary files");
        var isBlank = text.All(unit => char.IsWhiteSpace(unit) || char.GetUnicodeCategory(unit) == UnicodeCategory.Format);
        return isBlank ? "it holds nothing but white space" : null;
    }
}
