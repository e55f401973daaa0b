using Analysis.Corpora;
using Analysis.Corpora.Reading;
using Analysis.Tests.Corpora.Reading.Warc;

namespace Analysis.Tests.Corpora.Reading;

/// <summary>Whatever bytes a file has, it is read or says why not, within bounds.</summary>
public sealed class HostileFilesTests : IDisposable
{
    private readonly ReadingFolder _folder = new();

    public static TheoryData<string> Names => [.. Valid.Keys];

    private static Dictionary<string, byte[]> Valid => new()
    {
        ["a.txt"] = "---\ntitle: Port\nauthors: [Jane, John]\n---\nThe port “opened”.\n"u8.ToArray(),
        ["a.md"] = "---\nmeta:\n  title: Port\n  x: &a [1, *a]\n---\n# Port\n\nText.\n"u8.ToArray(),
        ["a.html"] = "<!doctype html><html lang=en><head><meta charset=utf-8><title>Port</title></head><body><article><h1>Port</h1><p>Text &amp; more.</p></article></body></html>"u8.ToArray(),
        ["a.csv"] = "title,text,date\nPort,\"One, \"\"two\"\"\nthree\",2016-11-28\nB,b,\n"u8.ToArray(),
        ["a.tsv"] = "title\ttext\nPort\tOne\n"u8.ToArray(),
        ["a.json"] = "{\"data\": {\"items\": [{\"title\": \"Port\", \"text\": \"a\\u00e9\", \"source\": {\"name\": \"Star\"}}, {\"text\": \"b\"}]}}"u8.ToArray(),
        ["a.jsonl"] = "{\"title\": \"Port\", \"authors\": [{\"name\": \"Jane\"}], \"text\": \"<p>a</p>\"}\n{\"text\": \"b\"}\n"u8.ToArray(),
        ["a.rss"] = "<?xml version=\"1.0\"?><rss><channel><title>Star</title><item><title>Port</title><description>&lt;p&gt;a&lt;/p&gt;</description></item></channel></rss>"u8.ToArray(),
        ["a.atom"] = "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Star</title><entry><title>Port</title><content type=\"xhtml\"><div><p>a</p></div></content></entry></feed>"u8.ToArray(),
        ["a.warc"] = WarcDocumentsTests.Response("1.0", "https://example.org", "Content-Type: text/html\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked", "5\r\n<p>a<\r\n3\r\n/p>\r\n0\r\n\r\n"u8),
        ["a.warc.gz"] = ReadingFolder.Gzip(WarcDocumentsTests.Response("1.1", "https://example.org", "Content-Type: text/html", "<p>a</p>"u8)),
        ["a.zip"] = ReadingFolder.Zip(("a.txt", "a"), ("b/c.jsonl", "{\"text\": \"c\"}")),
        ["a.tar"] = ReadingFolder.Tar(("a.txt", "a"), ("b/c.html", "<p>c</p>")),
        ["a.tar.gz"] = ReadingFolder.Gzip(ReadingFolder.Tar(("a.txt", "a"), ("b/c.csv", "text\nc\n"))),
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_with_a_few_bytes_changed_is_read_or_says_why_not(string name)
    {
        var random = new Random(20161128);
        for (var i = 0; i < 300; i++)
        {
            var bytes = Mutated(Valid[name], random);
            Check(name, bytes, i);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Random_bytes_under_any_name_are_read_or_say_why_not(string name)
    {
        var random = new Random(4);
        for (var i = 0; i < 60; i++)
        {
            var bytes = new byte[random.Next(700)];
            random.NextBytes(bytes);
            // Half of them pass for text.
            if (i % 2 == 0) bytes = Array.ConvertAll(bytes, unit => (byte)(unit % 96 + 32));
            Check(name, bytes, i);
        }
    }

    [Theory]
    [InlineData("a.jsonl", "[", 1 << 20)]
    [InlineData("a.json", "[", 1 << 20)]
    [InlineData("a.json", "{\"a\":", 1 << 20)]
    [InlineData("a.json", "[{\"text\":[", 1 << 18)]
    [InlineData("a.rss", "<rss>", 1 << 20)]
    [InlineData("a.html", "<b>", 1 << 20)]
    [InlineData("a.html", "<", 1 << 20)]
    [InlineData("a.html", "<!--", 1 << 20)]
    [InlineData("a.html", "<script>", 1 << 20)]
    [InlineData("a.html", "&", 1 << 20)]
    [InlineData("a.csv", "text,\"", 1 << 20)]
    [InlineData("a.md", "---\n- [", 1 << 20)]
    [InlineData("a.md", "---\na: &a [*a, {", 1 << 10)]
    [InlineData("a.warc", "WARC/1.0\r\n", 1 << 18)]
    [InlineData("a.xml", "<!-- -->", 1 << 20)]
    [InlineData("a.xml", "<?x?>", 1 << 10)]
    public async Task What_repeats_without_end_does_not_take_without_end(string name, string part, int times)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(part, times)));

        await Task.Run(() => Check(name, bytes, 0)).WaitAsync(TimeSpan.FromSeconds(60));
    }

    [Fact]
    public void A_line_without_end_is_a_problem_and_holds_no_more_than_the_limit()
    {
        using (var file = File.Create(Path.Combine(_folder.Path, "a.jsonl")))
        {
            file.Write("{\"text\": \""u8);
            for (var i = 0; i < 100; i++) file.Write(new byte[1 << 20]);
            file.Write("\"}\n{\"text\": \"b\"}"u8);
        }

        var before = GC.GetTotalAllocatedBytes(precise: true);
        var results = _folder.Read(new() { MaximalArticleBytes = 8 << 20 });

        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 64L << 20);
        Assert.StartsWith("a.jsonl, line 1: it is larger than 8 MB, the limit for records", results[0].Problem!.Message, StringComparison.Ordinal);
        Assert.Equal(("a.jsonl#2", "b"), (results[1].Document!.Id, results[1].Document!.Text));
    }

    [Fact]
    public void A_file_above_the_limit_is_not_opened()
    {
        using (var file = File.Create(Path.Combine(_folder.Path, "a.jsonl"))) file.SetLength(5L << 30);

        Assert.StartsWith("a.jsonl: it is larger than 4 GB, the limit for files (ReadingOptions.MaximalFileBytes).",
            Assert.Single(_folder.Problems(new() { MaximalFileBytes = 4L << 30 })), StringComparison.Ordinal);
    }

    [Fact]
    public void Many_broken_records_are_counted_and_not_all_told()
    {
        var problems = _folder.Write("a.jsonl", string.Concat(Enumerable.Repeat("x\n", 250))).Problems();

        Assert.Equal(Guard.ProblemsTold + 1, problems.Count);
        Assert.StartsWith("a.jsonl: 150 more of its records or entries cannot be read.", problems[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_gone_is_a_problem()
    {
        var folder = CorpusFolder.Find(_folder.Write("a.txt", "a").Write("b.txt", "b").Path);
        File.Delete(folder.FullPath("b.txt"));

        var problem = Assert.Single(DocumentReader.Read(folder, "b.txt", new(), default)).Problem!;

        Assert.StartsWith("b.txt: cannot be opened: ", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.jsonl")]
    [InlineData("a.zip")]
    public void Reading_is_cancelled(string name)
    {
        _folder.Write(name, Valid[name]);

        var results = DocumentReader.Read(CorpusFolder.Find(_folder.Path), name, new(), new(canceled: true));

        Assert.ThrowsAny<OperationCanceledException>(() => results.Count());
    }

    private void Check(string name, byte[] bytes, int seed)
    {
        var results = _folder.Write(name, bytes).Read();

        Assert.NotEmpty(results);
        foreach (var result in results)
        {
            Assert.True(result.Document is not null || result.Problem is not null || result.PassedOver is not null);
            if (result.Document is { } document) Assert.True(document.Text == document.Source.Read(), $"{name}, {seed}: the text read again differs.");
        }
    }

    private static byte[] Mutated(byte[] bytes, Random random)
    {
        var mutated = bytes.ToList();
        for (var i = random.Next(1, 6); i > 0 && mutated.Count > 1; i--)
        {
            var at = random.Next(mutated.Count);
            switch (random.Next(4))
            {
                case 0: mutated[at] = (byte)random.Next(256); break;
                case 1: mutated.RemoveRange(at, random.Next(1, Math.Min(20, mutated.Count - at + 1))); break;
                case 2: mutated.Insert(at, "\"<>{}[],&\n\0"u8[random.Next(11)]); break;
                default: mutated.InsertRange(at, mutated.GetRange(at, Math.Min(random.Next(1, 40), mutated.Count - at))); break;
            }
        }

        return [.. mutated];
    }
}
