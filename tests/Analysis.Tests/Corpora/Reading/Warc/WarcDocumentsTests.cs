using System.Text;
using Analysis.Corpora;
using Analysis.Corpora.Reading;
using Analysis.Corpora.Reading.Fields;

namespace Analysis.Tests.Corpora.Reading.Warc;

public sealed class WarcDocumentsTests : IDisposable
{
    private readonly ReadingFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("1.0", false)]
    [InlineData("1.1", false)]
    [InlineData("1.0", true)]
    public void Pages_are_read_and_other_records_counted(string version, bool isPacked)
    {
        byte[][] records =
        [
            Record(version, "warcinfo", "", "application/warc-fields", "software: x"u8),
            Record(version, "request", "https://example.org/1", "application/http; msgtype=request", "GET / HTTP/1.1\r\n\r\n"u8),
            Response(version, "https://example.org/1", "Content-Type: text/html; charset=iso-8859-1", [.. "<html><p>caf"u8, 0xE9, .. "</p></html>"u8]),
            Response(version, "<https://example.org/2>", "Content-Type: text/html\r\nContent-Encoding: gzip", ReadingFolder.Gzip("<p>packed</p>")),
            Response(version, "https://example.org/3", "Content-Type: text/html\r\nTransfer-Encoding: chunked", "4\r\n<p>a\r\n5;x\r\nb</p>\r\n0\r\n\r\n"u8),
            Response(version, "https://example.org/4", "Content-Type: image/png", "x"u8),
            Response(version, "https://example.org/5", "Content-Type: text/html", "<p>gone</p>"u8, "404 Not Found"),
            Record(version, "conversion", "https://example.org/6", "text/plain", "Plain text.\nTwo lines."u8),
            Record(version, "resource", "https://example.org/7", "text/html", "<p>resource</p>"u8),
        ];
        byte[] warc = isPacked ? [.. records.SelectMany(ReadingFolder.Gzip)] : [.. records.SelectMany(record => record)];

        var results = _folder.Write(isPacked ? "a.warc.gz" : "a.warc", warc).Read();

        var documents = results.Select(result => result.Document).OfType<RawDocument>().ToArray();
        Assert.Equal(["café", "packed", "ab", "Plain text.\nTwo lines.", "resource"], documents.Select(document => document.Text));
        Assert.Equal(Enumerable.Range(1, 5).Select(n => $"{(isPacked ? "a.warc.gz" : "a.warc")}#{n}"), documents.Select(document => document.Id));
        Assert.Equal(new EncodingDecision("windows-1252", "HTTP header"), documents[0].Encoding);
        Assert.Equal(new Given("https://example.org/2", "WARC-Target-URI", null), documents[1].Given.Address);
        Assert.EndsWith("records without a page were passed over: 1 request, 2 response, 1 warcinfo.", results[^1].PassedOver!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Headers_may_stay_as_they_were_while_the_body_was_put_together()
    {
        var record = Response("1.0", "https://example.org/1", "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip", "<p>a</p>"u8);

        Assert.Equal("a", _folder.Write("a.warc", record).Document().Text);
    }

    [Fact]
    public void A_record_that_is_cut_off_ends_the_file()
    {
        var record = Response("1.0", "https://example.org/1", "Content-Type: text/html", "<p>a</p>"u8);

        var results = _folder.Write("a.warc", [.. record, .. record.AsSpan(0, record.Length - 10)]).Read();

        Assert.Equal("a", results[0].Document!.Text);
        Assert.StartsWith("a.warc: record 2 of the web archive is cut off.", results[1].Problem!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("WARC/1.0\r\nWARC-Type: response\r\n\r\n", "record 1 of the web archive has no Content-Length")]
    [InlineData("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: -5\r\n\r\n", "record 1 of the web archive has no Content-Length")]
    [InlineData("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 9000000000\r\n\r\nx", "record 1 of the web archive is cut off")]
    [InlineData("WARC/1.0", "record 1 of the web archive does not begin with 'WARC/1.0' and headers")]
    public void What_is_no_record_ends_the_file(string warc, string problem) =>
        Assert.StartsWith($"a.warc: {problem}.", Assert.Single(_folder.Write("a.warc", warc).Problems()), StringComparison.Ordinal);

    [Fact]
    public void A_record_above_the_limit_is_stepped_over()
    {
        byte[] warc =
        [
            .. Response("1.0", "https://example.org/1", "Content-Type: text/html", Encoding.UTF8.GetBytes($"<p>{new string('a', 5000)}</p>")),
            .. Response("1.0", "https://example.org/2", "Content-Type: text/html", "<p>b</p>"u8),
        ];

        var results = _folder.Write("a.warc", warc).Read(new() { MaximalArticleBytes = 1000 });

        Assert.StartsWith("a.warc, https://example.org/1: it is larger than 1000 bytes", results[0].Problem!.Message, StringComparison.Ordinal);
        Assert.Equal("b", results[1].Document!.Text);
    }

    internal static byte[] Response(string version, string target, string headers, ReadOnlySpan<byte> body, string status = "200 OK") =>
        Record(version, "response", target, "application/http; msgtype=response", [.. Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\n{headers}\r\n\r\n"), .. body]);

    private static byte[] Record(string version, string type, string target, string contentType, ReadOnlySpan<byte> block)
    {
        var address = target.Length == 0 ? "" : $"WARC-Target-URI: {target}\r\n";
        return [.. Encoding.UTF8.GetBytes($"WARC/{version}\r\nWARC-Type: {type}\r\n{address}Content-Type: {contentType}\r\nContent-Length: {block.Length}\r\n\r\n"), .. block, .. "\r\n\r\n"u8];
    }
}
