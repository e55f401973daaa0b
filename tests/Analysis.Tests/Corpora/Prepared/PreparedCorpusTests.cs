using System.Text;
using Analysis.Corpora;
using Analysis.Corpora.Cleaning;

namespace Analysis.Tests.Corpora.Prepared;

public sealed class PreparedCorpusTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Saved => Path.Combine(_folder.Path, "saved.jsonl");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_corpus_that_was_saved_is_the_same_when_it_is_loaded()
    {
        var corpus = Folder().With(article => article with { Outlet = "The “Gazette” & Co." }).Remove("sub/b.txt", 1);

        corpus.Save(Saved);
        var loaded = Corpus.Load(Saved);

        Assert.Equal(corpus.Select(Everything), loaded.Select(Everything));
        Assert.Equal((corpus.Folder, corpus.Skipped.Single()), (loaded.Folder, loaded.Skipped.Single()));
        Assert.Equal(corpus.Remarks, loaded.Remarks);
        Assert.Equal(corpus.Describe().ToString(), loaded.Describe().ToString());
        loaded.Save(Saved + "2");
        Assert.Equal(File.ReadAllText(Saved), File.ReadAllText(Saved + "2"));
    }

    [Fact]
    public void It_has_a_line_an_article_and_one_for_the_whole()
    {
        Folder().Save(Saved);

        Assert.Equal(3, File.ReadAllLines(Saved).Length);
        Assert.All(File.ReadAllLines(Saved), line => Assert.StartsWith("{\"prepared\":1,", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Texts_that_do_not_fit_into_memory_are_read_from_it_again()
    {
        Folder().Save(Saved);

        var loaded = Corpus.Load(Saved, new() { TextInMemory = 0 });

        Assert.Equal(Folder().Select(article => article.Text), loaded.Select(article => article.Text));
        Assert.True(loaded[0].IsUnchanged());
        var untouched = Corpus.Load(Saved, new() { TextInMemory = 0 });
        File.WriteAllText(Saved, File.ReadAllText(Saved).Replace("delegation", "DELEGATION", StringComparison.Ordinal));
        Assert.False(loaded[0].IsUnchanged());
        Assert.Equal(
            $"{Saved}: the file is gone or has changed since the corpus was loaded, so that places in its text no longer fit. Load the corpus again.",
            Assert.Throws<CorpusException>(() => untouched[1].Text).Message);
    }

    [Fact]
    public void Half_a_surrogate_pair_survives()
    {
        var corpus = Articles.Corpus(("a.txt", "half \uD83D of a pair"), ("b.txt", "a whole \U0001F600 pair"));

        corpus.Save(Saved);

        Assert.Equal(corpus.Select(article => article.Text), Corpus.Load(Saved).Select(article => article.Text));
    }

    [Fact]
    public void A_saved_corpus_without_its_last_line_is_cut_off()
    {
        Folder().Save(Saved);
        File.WriteAllLines(Saved, File.ReadAllLines(Saved)[..2]);

        Assert.Equal(
            $"{Saved}: the saved corpus is cut off after line 2: its last line, which counts the articles, is missing or does not agree. "
            + "Save the corpus again with corpus.Save(path).",
            Assert.Throws<CorpusException>(() => Corpus.Load(Saved)).Message);
    }

    [Fact]
    public void A_line_that_is_no_article_is_named()
    {
        Folder().Save(Saved);
        var lines = File.ReadAllLines(Saved);
        File.WriteAllLines(Saved, [lines[0], lines[1][..^20], lines[2]]);

        Assert.StartsWith($"{Saved}, line 2: this is no line of a saved corpus: ", Assert.Throws<CorpusException>(() => Corpus.Load(Saved)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_newer_version_is_refused()
    {
        File.WriteAllText(Saved, "{\"prepared\":2}\n");

        Assert.Equal(
            $"{Saved}: the corpus was saved in version 2 of the format, and this library reads up to 1. Update the library, or load the original articles.",
            Assert.Throws<CorpusException>(() => Corpus.Load(Saved)).Message);
    }

    [Fact]
    public void Saving_into_a_missing_folder_leaves_nothing_behind()
    {
        Assert.Throws<DirectoryNotFoundException>(() => Folder().Save(Path.Combine(_folder.Path, "missing", "x.jsonl")));

        Assert.False(Directory.Exists(Path.Combine(_folder.Path, "missing")));
    }

    private Corpus Folder()
    {
        var long1252 = Encoding.Latin1.GetBytes($"A caf\u00E9 opens in the port\n28 November 2016\n{Articles.Body}");
        _folder.Write("a.txt", long1252).Write("sub/b.txt", $"Talks go on in the port\r\n03/04/2016\r\n{Articles.Body}").Write("broken.txt", [0, 1, 2]);
        return Corpus.Load(_folder.Path, new() { OnUnreadable = Unreadable.Skip });
    }

    private static string Everything(Article article) => string.Join('\n',
    [
        article.Id, article.File, article.Text, article.Clean, article.ContentHash, $"{article.Encoding}", $"{article.Words}", $"{article.HeadlineSpan}",
        .. DecidedFields.Of(article).Select(field => $"{field.Decision}"),
        .. RemovedLineList.Of(article).Select(line => $"{line}"),
    ]);
}
