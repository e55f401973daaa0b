using System.Formats.Tar;
using System.Text;
using Analysis.Corpora.Reading.Archives;

namespace Analysis.Tests.Corpora.Reading.Archives;

public sealed class ArchiveDocumentsTests : IDisposable
{
    private readonly ReadingFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Entries_of_a_zip_are_read_in_the_order_of_their_paths()
    {
        _folder.Write("a.zip", ReadingFolder.Zip(
            ("z.txt", "z"), ("news/b.jsonl", "{\"text\": \"b1\"}\n{\"text\": \"b2\"}"), ("news/a.md", "# A"), ("photo.jpg", "x"), ("x.docx", "x"), (".DS_Store", "x"), ("__MACOSX/z.txt", "x")));

        var results = _folder.Read();

        Assert.Equal(["a.zip/news/a.md", "a.zip/news/b.jsonl#1", "a.zip/news/b.jsonl#2", "a.zip/z.txt"], results.Select(result => result.Document?.Id).OfType<string>());
        Assert.Equal(Path.Combine(_folder.Path, "a.zip"), results[0].Document!.File);
        Assert.Equal("a.zip: not read: 1 .docx, 1 .jpg.", results[^1].PassedOver!.Reason);
        Assert.All(results.SkipLast(1), result => Assert.Equal(result.Document!.Text, result.Document.Source.Read()));
    }

    [Theory]
    [InlineData("a.tar", false)]
    [InlineData("a.tar.gz", true)]
    [InlineData("a.tgz", true)]
    [InlineData("wrong.txt", true)]
    public void Entries_of_a_tar_are_read_packed_or_not(string file, bool isPacked)
    {
        var tar = ReadingFolder.Tar(("./news/b.txt", "b"), ("a.html", "<html><p>a</p></html>"), ("x.docx", "x"));

        var results = _folder.Write(file, isPacked ? ReadingFolder.Gzip(tar) : tar).Read();

        Assert.Equal([$"{file}/news/b.txt", $"{file}/a.html"], results.Select(result => result.Document?.Id).OfType<string>());
        Assert.Equal($"{file}: not read: 1 .docx.", results[^1].PassedOver!.Reason);
    }

    [Theory]
    [InlineData("a.html.gz", "<html><p>a</p></html>")]
    [InlineData("a.txt.gz", "a")]
    [InlineData("a.txt", "a")]
    [InlineData("a.json.gz", "{\"text\": \"a\"}")]
    public void A_packed_file_is_what_it_unpacks_to(string file, string content)
    {
        var document = _folder.Write(file, ReadingFolder.Gzip(content)).Document();

        Assert.Equal((file, "a"), (document.Id, document.Text));
        Assert.True(document.Source.IsUnchanged());
        _folder.Write(file, "changed");
        Assert.False(document.Source.IsUnchanged());
    }

    [Fact]
    public void Entries_outside_the_folder_and_links_are_refused()
    {
        using var packed = new MemoryStream();
        using (var tar = new TarWriter(packed, leaveOpen: true))
        {
            foreach (var name in new[] { "../a.txt", "/etc/b.txt", "x/../../c.txt", "C:\\d.txt", "ok.txt", "ok.txt" })
                tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream("x"u8.ToArray()) });
            tar.WriteEntry(new PaxTarEntry(TarEntryType.SymbolicLink, "link.txt") { LinkName = "/etc/passwd" });
        }

        var results = _folder.Write("a.tar", packed.ToArray()).Read();

        Assert.Equal(["a.tar/ok.txt"], results.Select(result => result.Document?.Id).OfType<string>());
        Assert.Equal(
            [
                "a.tar: the entry '../a.txt' would lie outside the archive's folder.", "a.tar: the entry '/etc/b.txt' would lie outside the archive's folder.",
                "a.tar: the entry 'x/../../c.txt' would lie outside the archive's folder.", "a.tar: the entry 'C:\\d.txt' would lie outside the archive's folder.",
                "a.tar: the entry 'ok.txt' occurs twice; the first is read.", "a.tar: the entry 'link.txt' is a link to another file.",
            ],
            results.Select(result => result.Problem?.Problem).OfType<string>());
    }

    [Fact]
    public void A_broken_entry_does_not_keep_the_others_from_being_read()
    {
        var results = _folder.Write("a.zip", ReadingFolder.Zip(("a.txt", "\0\0\0"), ("b.txt", "b"))).Read();

        Assert.StartsWith("a.zip/a.txt: not a text: it holds 3 zero bytes", results[0].Problem!.Message, StringComparison.Ordinal);
        Assert.Equal("b", results[1].Document!.Text);
    }

    [Fact]
    public void An_archive_in_an_archive_is_read_and_one_in_that_is_not()
    {
        var inner = ReadingFolder.Zip(("a.txt", Encoding.UTF8.GetBytes("a")), ("deep.zip", ReadingFolder.Zip(("b.txt", "b"))));
        var results = _folder.Write("a.zip", ReadingFolder.Zip(("inner.zip", inner))).Read();

        Assert.Equal("a.zip/inner.zip/a.txt", results[0].Document!.Id);
        Assert.StartsWith("a.zip/inner.zip/deep.zip: an archive lies in 2 others, and the limit is 2 in all", Assert.Single(results, result => result.Problem is not null).Problem!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_most_entries_are_read_and_no_more()
    {
        (string, string)[] three = [("a.txt", "a"), ("b.txt", "b"), ("c.txt", "c")];
        _folder.Write("a.zip", ReadingFolder.Zip(three)).Write("b.tar", ReadingFolder.Tar(three));

        Assert.Equal(6, _folder.Documents(new() { MaximalEntries = 3 }).Count);
        Assert.All(_folder.Problems(new() { MaximalEntries = 2 }),
            problem => Assert.Contains("it has more than 2 entries, the limit (ReadingOptions.MaximalEntries)", problem, StringComparison.Ordinal));
        Assert.Equal(2, _folder.Problems(new() { MaximalEntries = 2 }).Count);
    }

    [Fact]
    public void A_bomb_ends_at_the_limit_of_its_ratio()
    {
        var zeros = new byte[UnpackedStream.UnwatchedBytes + (1 << 20)];
        zeros.AsSpan().Fill((byte)' ');
        _folder.Write("a.txt.gz", ReadingFolder.Gzip(zeros)).Write("b.zip", ReadingFolder.Zip(("b.txt", zeros)));

        var problems = _folder.Problems(new() { MaximalRatio = 50 });

        Assert.Equal(2, problems.Count);
        Assert.All(problems, problem => Assert.Contains("it unpacks to more than 50 times its size, as archive bombs do", problem, StringComparison.Ordinal));
        Assert.All(_folder.Problems(new() { MaximalRatio = 100_000 }), problem => Assert.Contains("white space", problem, StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_unpacked_has_a_limit_for_one_entry_and_for_all()
    {
        _folder.Write("a.zip", ReadingFolder.Zip(("a.jsonl", "{\"text\": \"1234567890\"}"), ("b.jsonl", "{\"text\": \"1234567890\"}")));

        Assert.Equal(2, _folder.Documents(new() { MaximalEntryBytes = 22 }).Count);
        Assert.Equal(2, _folder.Problems(new() { MaximalEntryBytes = 21 }).Count);
        Assert.Contains("the limit for what is unpacked", _folder.Problems(new() { MaximalEntryBytes = 21 })[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_archives_are_problems()
    {
        var zip = ReadingFolder.Zip(("a.txt", "a"));
        _folder.Write("a.zip", zip[..^10]).Write("b.tar.gz", ReadingFolder.Gzip(ReadingFolder.Tar(("a.txt", "a")))[..60]).Write("c.txt", ReadingFolder.Gzip(ReadingFolder.Gzip("a")))
            .Write("d.txt", ReadingFolder.Zip(("[Content_Types].xml", "x"), ("word/document.xml", "x")));

        var problems = _folder.Problems();

        Assert.StartsWith("a.zip: cannot be read further: ", problems[0], StringComparison.Ordinal);
        Assert.Contains(problems, problem => problem.StartsWith("b.tar.gz: ", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.StartsWith("c.txt: it is packed twice", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.StartsWith("d.txt: it is an office document", StringComparison.Ordinal));
    }

    [Fact]
    public void A_large_archive_is_read_from_its_place()
    {
        var noise = new byte[2 << 20];
        new Random(1).NextBytes(noise);
        var text = Convert.ToBase64String(noise);

        var documents = _folder.Write("a.zip", ReadingFolder.Zip(("a.txt", text), ("b.txt", "b"))).Documents();

        Assert.Equal([text, "b"], documents.Select(document => document.Text));
    }
}
