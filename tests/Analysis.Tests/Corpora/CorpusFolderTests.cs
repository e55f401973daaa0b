using Analysis.Corpora;

namespace Analysis.Tests.Corpora;

public sealed class CorpusFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Files_of_all_formats_are_listed_without_being_read()
    {
        _folder.Write("b.txt", [0]).Write("sub/a.HTML", "").Write("c.tar.gz", [1]).Write("sub/d.jsonl", "").Write(".hidden.txt", "").Write(".git/x.txt", "");

        Assert.Equal(["b.txt", "c.tar.gz", "sub/a.HTML", "sub/d.jsonl"], CorpusFolder.Find(_folder.Path).Files);
    }

    [Fact]
    public void Files_that_no_reader_is_there_for_are_listed_and_counted()
    {
        _folder.Write("a.txt", "x").Write("z.docx", "x").Write("sub/y.DOCX", "x").Write("README", "x").Write("photo.jpg", "x");

        var folder = CorpusFolder.Find(_folder.Path);

        Assert.Equal(["README", "photo.jpg", "sub/y.DOCX", "z.docx"], folder.NotRead);
        Assert.Equal("2 .docx, 1 without extension, 1 .jpg", folder.NotReadSummary);
    }

    [Fact]
    public void The_sidecar_is_no_article_and_not_unread_either()
    {
        var folder = CorpusFolder.Find(_folder.Write("a.txt", "x").Write("corpus.yaml", "x").Write("sub/corpus.yaml", "x").Path);

        Assert.Equal(Path.Combine(_folder.Path, "corpus.yaml"), folder.Sidecar);
        Assert.Equal(["sub/corpus.yaml"], folder.NotRead);
    }

    [Fact]
    public void A_single_file_is_a_corpus()
    {
        var folder = CorpusFolder.Find(Path.Combine(_folder.Write("a.txt", "x").Write("b.txt", "x").Path, "b.txt"));

        Assert.Equal(["b.txt"], folder.Files);
        Assert.Equal(Path.Combine(_folder.Path, "b.txt"), folder.FullPath("b.txt"));
    }

    [Theory]
    [InlineData("*.html", "a.html")]
    [InlineData("**/*.html", "a.html news/b.html news/deep/c.html")]
    [InlineData("news/*.html", "b.html")]
    [InlineData("news/**/*.html", "b.html deep/c.html")]
    [InlineData("news/**", "b.html b.txt deep/c.html")]
    [InlineData("n?ws/b.*", "news/b.html news/b.txt")]
    [InlineData("**/deep/*", "news/deep/c.html")]
    public void A_pattern_selects_files(string pattern, string expected)
    {
        _folder.Write("a.html", "x").Write("news/b.html", "x").Write("news/b.txt", "x").Write("news/deep/c.html", "x");

        Assert.Equal(expected.Split(' '), CorpusFolder.Find($"{_folder.Path}/{pattern}").Files);
    }

    [SkippableFact]
    public void A_name_with_a_star_is_a_name_where_it_exists()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no such names.");

        Assert.Equal(["a*.txt"], CorpusFolder.Find($"{_folder.Write("a*.txt", "x").Write("ab.txt", "x").Path}/a*.txt").Files);
    }

    [Fact]
    public void An_empty_folder_says_what_was_looked_for()
    {
        var error = Assert.Throws<CorpusException>(() => CorpusFolder.Find(_folder.Path));

        Assert.Equal(
            $"The corpus folder '{_folder.Path}' holds no article: looked for .txt, .md, .markdown, .html, .htm, .xhtml, .csv, .tsv, .json, "
            + ".jsonl, .ndjson, .xml, .rss, .atom, .warc, .zip, .tar, .tgz, .gz files in it and in the folders below it, and found no file at all. "
            + "Give a folder of articles, or a pattern such as 'news/**/*.html'.",
            error.Message);
    }

    [Fact]
    public void A_folder_of_other_files_says_what_was_found()
    {
        _folder.Write("a.pdf", "x").Write("b.PDF", "x").Write("sub/c.docx", "x").Write("README", "x");

        var error = Assert.Throws<CorpusException>(() => CorpusFolder.Find(_folder.Path));

        Assert.Contains("and found 2 .pdf, 1 without extension, 1 .docx. Give", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_read_is_no_corpus()
    {
        var error = Assert.Throws<CorpusException>(() => CorpusFolder.Find(Path.Combine(_folder.Write("a.docx", "x").Path, "a.docx")));

        Assert.Contains("and found 1 .docx.", error.Message, StringComparison.Ordinal);
    }
}
