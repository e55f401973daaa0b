using System.Buffers;

namespace Analysis.Corpora.Reading;

/// <summary>Tells the format from the first bytes, and where they leave it open from the name.</summary>
internal static class FormatDetector
{
    private const int TarMarkAt = 257;

    private static readonly SearchValues<byte> NameEnds = SearchValues.Create(" \t\r\n/>"u8);

    /// <summary>The extensions that are read, '.gz' on top of any of them.</summary>
    public static IReadOnlyList<string> Extensions { get; } =
    [
        ".txt", ".md", ".markdown", ".html", ".htm", ".xhtml", ".csv", ".tsv", ".json", ".jsonl", ".ndjson", ".xml", ".rss", ".atom",
        ".warc", ".zip", ".tar", ".tgz", ".gz",
    ];

    /// <param name="head">The first bytes, at least <see cref="Content.HeadLength"/> where there are as many.</param>
    /// <param name="extension">The extension in lower case, with its dot.</param>
    public static DocumentFormat Of(ReadOnlySpan<byte> head, string extension)
    {
        if (head.StartsWith<byte>([0x1F, 0x8B])) return DocumentFormat.Gzip;
        if (head.StartsWith("PK\x03\x04"u8) || head.StartsWith("PK\x05\x06"u8))
            return head.IndexOf("[Content_Types].xml"u8) >= 0 || head.IndexOf("mimetypeapplication/"u8) >= 0 ? DocumentFormat.Office : DocumentFormat.Zip;
        if (head.StartsWith("WARC/"u8)) return DocumentFormat.Warc;
        if (head.Length > TarMarkAt && head[TarMarkAt..].StartsWith("ustar"u8)) return DocumentFormat.Tar;

        return Markup(Ascii(head), extension) ?? extension switch
        {
            ".md" or ".markdown" => DocumentFormat.Markdown,
            ".html" or ".htm" or ".xhtml" => DocumentFormat.Page,
            ".csv" or ".tsv" => DocumentFormat.Table,
            ".json" or ".jsonl" or ".ndjson" => Lines(Ascii(head)) ?? (extension == ".json" ? DocumentFormat.Json : DocumentFormat.JsonLines),
            ".rss" or ".atom" => DocumentFormat.Feed,
            // A tar file of before 1988 has no mark.
            ".tar" => DocumentFormat.Tar,
            _ => DocumentFormat.Text,
        };
    }

    // Many a '.json' holds an object a line, and some '.jsonl' a list or objects that run over several lines.
    private static DocumentFormat? Lines(ReadOnlySpan<byte> head)
    {
        head = head.TrimStart(" \t\r\n"u8);
        if (head.StartsWith("["u8)) return DocumentFormat.Json;

        var end = head.IndexOf((byte)'\n');
        if (end < 0) return null;
        var isWhole = head[..end].TrimEnd(" \t\r"u8).EndsWith("}"u8);
        return !isWhole ? DocumentFormat.Json : head[end..].TrimStart(" \t\r\n"u8).StartsWith("{"u8) ? DocumentFormat.JsonLines : null;
    }

    // In UTF-16 the letters of tags lie among zero bytes.
    private static ReadOnlySpan<byte> Ascii(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith<byte>([0xEF, 0xBB, 0xBF])) return head[3..];
        if (!head.Contains((byte)0)) return head;

        var letters = new byte[head.Length];
        var length = 0;
        foreach (var unit in head)
        {
            if (unit is > 0 and < 0x80) letters[length++] = unit;
        }

        return letters.AsSpan(0, length);
    }

    private static DocumentFormat? Markup(ReadOnlySpan<byte> head, string extension)
    {
        var isXml = extension == ".xml";
        for (var rest = head.TrimStart(" \t\r\n"u8); rest is [(byte)'<', ..]; rest = rest.TrimStart(" \t\r\n"u8))
        {
            if (rest.StartsWith("<!--"u8)) rest = After(rest, "-->"u8);
            else if (rest.StartsWith("<?"u8))
            {
                isXml = true;
                rest = After(rest, "?>"u8);
            }
            else if (rest.StartsWith("<!"u8) && !IsDoctypeOfPage(rest)) rest = After(rest, HasDeclarations(rest) ? "]>"u8 : ">"u8);
            else return Element(rest[1..], isXml && !IsFreeText(extension));
        }

        return isXml && extension == ".xml" ? DocumentFormat.OtherXml : null;
    }

    private static DocumentFormat? Element(ReadOnlySpan<byte> rest, bool isXml)
    {
        var end = rest.IndexOfAny(NameEnds);
        var name = end < 0 ? rest : rest[..end];
        if (name.StartsWith("!"u8) || Is(name, "html"u8) || Is(name, "head"u8) || Is(name, "body"u8)) return DocumentFormat.Page;
        if (Is(name, "rss"u8) || Is(name, "feed"u8) || Is(name, "rdf:RDF"u8)) return DocumentFormat.Feed;
        return isXml ? DocumentFormat.OtherXml : null;
    }

    // What begins with angle brackets there can be an article all the same.
    private static bool IsFreeText(string extension) => extension is ".txt" or ".md" or ".markdown" or ".html" or ".htm" or ".xhtml";

    private static bool IsDoctypeOfPage(ReadOnlySpan<byte> rest)
    {
        var doctype = "<!doctype"u8;
        if (rest.Length <= doctype.Length || !Is(rest[..doctype.Length], doctype)) return false;

        var name = rest[doctype.Length..].TrimStart(" \t\r\n"u8);
        return name.Length >= 4 && Is(name[..4], "html"u8);
    }

    // '<!DOCTYPE rss [<!ENTITY a "b">]>'.
    private static bool HasDeclarations(ReadOnlySpan<byte> rest) => rest.IndexOfAny((byte)'[', (byte)'>') is >= 0 and var at && rest[at] == '[';

    private static bool Is(ReadOnlySpan<byte> name, ReadOnlySpan<byte> expected) => System.Text.Ascii.EqualsIgnoreCase(name, expected);

    private static ReadOnlySpan<byte> After(ReadOnlySpan<byte> rest, ReadOnlySpan<byte> mark)
    {
        var at = rest.IndexOf(mark);
        return at < 0 ? default : rest[(at + mark.Length)..];
    }
}
