using System.Buffers.Text;
using System.IO.Compression;

namespace Analysis.Corpora.Reading.Warc;

/// <summary>An HTTP response as a web archive keeps it.</summary>
/// <param name="IsFound">Whether its status is a success.</param>
/// <param name="Headers">Its headers, whatever their case.</param>
/// <param name="Body">Its body, put together and unpacked.</param>
internal sealed record HttpMessage(bool IsFound, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    /// <summary>The message; null where the bytes are none.</summary>
    public static HttpMessage? Of(byte[] block, ReadingOptions options)
    {
        var end = HeaderLines.End(block);
        if (end < 0 || !block.AsSpan().StartsWith("HTTP/"u8)) return null;

        // 'HTTP/1.1 200 OK'.
        var space = block.AsSpan(0, end).IndexOf((byte)' ');
        var isFound = space > 0 && space + 1 < end && block[space + 1] == '2';
        var headers = HeaderLines.Of(block.AsSpan(0, end));
        var body = block[end..];
        if (!isFound) return new(false, headers, []);

        // Crawlers that store the body put together leave the header as it was.
        if (headers.GetValueOrDefault("Transfer-Encoding", "").Contains("chunked", StringComparison.OrdinalIgnoreCase)) body = Joined(body) ?? body;
        return new(true, headers, Unpacked(body, headers.GetValueOrDefault("Content-Encoding", ""), options));
    }

    // Null where the first line is no chunk's length.
    private static byte[]? Joined(ReadOnlySpan<byte> body)
    {
        var joined = new byte[body.Length];
        var length = 0;
        while (Utf8Parser.TryParse(body, out int chunk, out var digits, 'x') && chunk >= 0)
        {
            var line = body.IndexOf((byte)'\n');
            if (line < digits) return length == 0 ? null : joined[..length];
            if (chunk == 0) return joined[..length];

            body = body[(line + 1)..];
            var taken = Math.Min(chunk, body.Length);
            body[..taken].CopyTo(joined.AsSpan(length));
            length += taken;
            body = body[taken..].TrimStart("\r\n"u8);
        }

        return length == 0 ? null : joined[..length];
    }

    private static byte[] Unpacked(byte[] body, string encoding, ReadingOptions options)
    {
        var isGzip = body.AsSpan().StartsWith<byte>([0x1F, 0x8B]);
        using var packed = new MemoryStream(body);
        using Stream? unpacked = encoding.Trim().ToLowerInvariant() switch
        {
            "gzip" or "x-gzip" when isGzip => new GZipStream(packed, CompressionMode.Decompress),
            "br" => new BrotliStream(packed, CompressionMode.Decompress),
            "deflate" when body is [0x78, ..] => new ZLibStream(packed, CompressionMode.Decompress),
            "deflate" => new DeflateStream(packed, CompressionMode.Decompress),
            _ => null,
        };
        if (unpacked is null) return body;
        try
        {
            using var content = Content.Of(unpacked);
            return content.ReadAll(options.MaximalArticleBytes, "articles", nameof(ReadingOptions.MaximalArticleBytes));
        }
        catch (InvalidDataException)
        {
            // Stored unpacked by the crawler, under the header of what was sent.
            return body;
        }
        catch (InvalidOperationException)
        {
            return body;
        }
    }
}
