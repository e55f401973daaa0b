using Analysis.Corpora.Reading.Fields;

namespace Analysis.Corpora.Reading.Warc;

/// <summary>The page that a record of a web archive holds.</summary>
/// <param name="Bytes">The page, unpacked.</param>
/// <param name="Declared">The encoding that its carrier declares.</param>
/// <param name="Address">Where it was published.</param>
/// <param name="IsPlainText">Whether it is the text of a page, from which another program took the tags.</param>
internal sealed record WarcPage(byte[] Bytes, DeclaredEncoding? Declared, Given? Address, bool IsPlainText)
{
    /// <summary>The page; null where the record holds none.</summary>
    public static WarcPage? Of(WarcRecord record, ReadingOptions options)
    {
        if (record.Block.Length == 0) return null;

        var (bytes, type) = (record.Block, record.ContentType);
        if (record.Type == "response")
        {
            if (HttpMessage.Of(record.Block, options) is not { IsFound: true } message) return null;
            (bytes, type) = (message.Body, message.Headers.GetValueOrDefault("Content-Type", ""));
        }

        var isPlainText = Is(type, "text/plain") && record.Type == "conversion";
        if (bytes.Length == 0 || !(isPlainText || Is(type, "text/html") || Is(type, "application/xhtml+xml"))) return null;

        var address = record.Target.Length == 0 ? null : new Given(record.Target, "WARC-Target-URI", null);
        return new(bytes, DeclaredEncoding.OfContentType(type), address, isPlainText);
    }

    private static bool Is(string type, string expected) => type.StartsWith(expected, StringComparison.OrdinalIgnoreCase);
}
