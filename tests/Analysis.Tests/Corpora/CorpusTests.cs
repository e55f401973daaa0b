using System.Diagnostics;
using Analysis.Corpora;
using Analysis.Display;

namespace Analysis.Tests.Corpora;

public sealed class CorpusTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Articles_are_read_with_those_below_in_ordinal_order_of_their_paths()
    {
        _folder.Write("b.txt", "b").Write("a/z.txt", "z").Write("B.TXT", "B").Write("a.txt", "a").Write("a/é.txt", "é")
            .Write(".hidden.txt", [0]).Write(".git/x.txt", "x").Write("notes.docx", "no");

        var corpus = Corpus.Load(_folder.Path);

        Assert.Equal(["B.TXT", "a.txt", "a/z.txt", "a/é.txt", "b.txt"], corpus.Select(article => article.Id));
        Assert.Equal(["B", "a", "z", "é", "b"], corpus.Select(article => article.Text));
        Assert.Equal("z", corpus["a/z.txt"].Text);
        Assert.Equal(Path.Combine(_folder.Path, "a", "z.txt"), corpus["a/z.txt"].File);
    }

    [Fact]
    public void An_id_that_no_article_has_is_an_error()
    {
        _folder.Write("a.txt", "a");

        var error = Assert.Throws<KeyNotFoundException>(() => Corpus.Load(_folder.Path)["A.txt"]);

        Assert.Equal($"The corpus has no article 'A.txt'. Ids are paths relative to '{_folder.Path}', such as 'a.txt'.", error.Message);
    }

    [Fact]
    public void Line_ends_stay_and_the_hash_is_that_of_the_bytes()
    {
        // SHA-256 of the three bytes 'abc', from FIPS 180-2, appendix B.1.
        _folder.Write("abc.txt", "abc").Write("crlf.txt", "one\r\ntwo\r\n");

        var corpus = Corpus.Load(_folder.Path);

        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", corpus["abc.txt"].ContentHash);
        Assert.Equal("one\r\ntwo\r\n", corpus["crlf.txt"].Text);
        Assert.True(corpus["abc.txt"].IsUnchanged());
        _folder.Write("abc.txt", "abd");
        Assert.False(corpus["abc.txt"].IsUnchanged());
        File.Delete(corpus["abc.txt"].File);
        Assert.False(corpus["abc.txt"].IsUnchanged());
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_named()
    {
        var missing = Path.Combine(_folder.Path, "missing");

        var error = Assert.Throws<CorpusException>(() => Corpus.Load(missing));

        Assert.Equal(
            $"The corpus folder '{missing}' does not exist (looked for {missing}). "
            + "Give the folder that holds the articles; a relative path starts at the notebook's folder.",
            error.Message);
        Assert.Equal((missing, null), (error.Folder, error.File));
    }

    [Fact]
    public void The_first_file_that_is_no_text_ends_the_loading()
    {
        _folder.Write("a.txt", "text").Write("b.txt", [0x89, 0, 0, 0x0D, 1]).Write("c.txt", "");

        var error = Assert.Throws<CorpusException>(() => Corpus.Load(_folder.Path));

        Assert.Equal(
            "b.txt: not a text: it holds 2 zero bytes, as binary files do. "
            + "Mend or remove the file, or load with new CorpusOptions { OnUnreadable = Unreadable.Skip } to leave out such files.",
            error.Message);
        Assert.Equal((_folder.Path, "b.txt"), (error.Folder, error.File));
    }

    [Fact]
    public void Unreadable_files_can_be_skipped_and_are_listed()
    {
        _folder.Write("a.txt", "text").Write("b.txt", [0x89, 0, 0, 0x0D, 1]).Write("c.txt", "");

        var corpus = Corpus.Load(_folder.Path, new() { OnUnreadable = Unreadable.Skip });

        Assert.Equal(["a.txt"], corpus.Select(article => article.Id));
        Assert.Equal(["b.txt", "c.txt"], corpus.Skipped.Select(skipped => skipped.File));
        Assert.Equal("c.txt: not a text: it is empty (0 bytes).", corpus.Skipped[1].Reason);
        Assert.EndsWith("- 2 files could not be read and were left out: see corpus.Skipped.", corpus.ToMimeBundle()[MimeTypes.Text], StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_pipe_is_empty_and_nobody_waits_for_it()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no named pipes in folders.");
        using (var mkfifo = Process.Start("mkfifo", Path.Combine(_folder.Path, "b.txt"))) await mkfifo.WaitForExitAsync();
        _folder.Write("a.txt", Articles.Body);

        var load = Task.Run(() => Corpus.Load(_folder.Path, new() { OnUnreadable = Unreadable.Skip }));

        var corpus = await load.WaitAsync(TimeSpan.FromSeconds(20));
        Assert.Equal("b.txt: not a text: it is empty (0 bytes).", Assert.Single(corpus.Skipped).Reason);
    }

    [Fact]
    public void A_corpus_of_skipped_files_only_is_an_error()
    {
        _folder.Write("a.txt", "");

        var error = Assert.Throws<CorpusException>(() => Corpus.Load(_folder.Path, new() { OnUnreadable = Unreadable.Skip }));

        Assert.Equal(
            $"The corpus folder '{_folder.Path}' holds no readable article: skipped 1 file, which is all of them. "
            + "Load it with OnUnreadable = Unreadable.Throw to see the first problem.",
            error.Message);
    }

    [Fact]
    public void The_default_is_to_throw() => Assert.Equal(Unreadable.Throw, new CorpusOptions().OnUnreadable);

    [Fact]
    public void Loading_is_cancelled_by_the_caller()
    {
        _folder.Write("a.txt", "text");

        Assert.ThrowsAny<OperationCanceledException>(() => Corpus.Load(_folder.Path, cancellation: new(canceled: true)));
    }

    [Fact]
    public void Loading_is_cancelled_with_the_cell()
    {
        _folder.Write("a.txt", "text");
        using var cell = new CellContext(new SilentOutput(), new(canceled: true)).Enter();

        Assert.ThrowsAny<OperationCanceledException>(() => Corpus.Load(_folder.Path));
    }

    [Fact]
    public void A_part_of_a_corpus_is_a_corpus()
    {
        var corpus = Articles.Corpus(("a.txt", "one two"), ("b.txt", "three"), ("c.txt", "four"));

        Assert.Equal(["b.txt", "c.txt"], corpus.Where(article => article.Words == 1).Select(article => article.Id));
        Assert.Equal(["a.txt"], corpus.Filter(article => article.Words == 2).Select(article => article.Id));
    }

    [Fact]
    public void What_is_known_can_be_overruled_for_many_articles()
    {
        var corpus = Articles.Corpus(("gazette/a.txt", "one"), ("star/b.txt", "two"));

        var changed = corpus.With(article => article.Id.StartsWith("gazette/", StringComparison.Ordinal) ? article with { Outlet = "The Gazette" } : article);

        Assert.Equal(["The Gazette", null], changed.Select(article => article.Outlet.Value));
        Assert.Equal(["set by the user", "no line names the outlet"], changed.Select(article => article.Outlet.Rule));
    }

    [Fact]
    public void An_article_cannot_become_another_one()
    {
        var corpus = Articles.Corpus(("a.txt", "one"), ("b.txt", "two"));

        var error = Assert.Throws<ArgumentException>(() => corpus.With(_ => corpus[0]));

        Assert.StartsWith("For the article 'b.txt' the change returned 'a.txt': return the same article, with other fields.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_has_a_row_an_article_and_is_escaped()
    {
        var corpus = Articles.Corpus(("a.txt", $"<script>alert(1)</script> in the port\n28 November 2016\n{Articles.Body}"), ("b.txt", Articles.Body));

        var frame = corpus.ToDataFrame();

        Assert.Equal(["Article", "Headline", "Outlet", "Date", "Words"], frame.ColumnNames);
        Assert.Equal(new DateOnly(2016, 11, 28), frame["Date"][0]);
        Assert.Null(frame["Headline"][1]);
        Assert.Equal(15, frame["Words"][1]);
        Assert.DoesNotContain("<script>", corpus.ToMimeBundle()[MimeTypes.Html], StringComparison.Ordinal);
    }

    [Fact]
    public void A_description_counts_what_is_known_and_what_is_not()
    {
        var corpus = Articles.Corpus(
            ("a.txt", $"Outlet: Harbour Star\n28 November 2016\n{Articles.Body}"), ("b.txt", Articles.Body), ("c.txt", $"2 May 2015\n{Articles.Body}"));

        var description = corpus.Describe();

        Assert.Equal((3, 2, 1, 0), (description.Articles, description.WithoutOutlet, description.Undated, description.Skipped));
        Assert.Equal((new DateOnly(2015, 5, 2), new DateOnly(2016, 11, 28)), (description.FirstDate, description.LastDate));
        Assert.Equal(["Harbour Star"], description.Outlets);
        Assert.Equal(3, description.Encodings["utf-8"]);
        // The body has 15 words; labels and dates are set aside.
        Assert.Equal((45, 3), (description.Words, description.RemovedLines));
        Assert.Null(Articles.Corpus(("a.txt", "x")).Describe().FirstDate);
    }

    [Fact]
    public void Every_decision_is_listed_with_its_line_or_its_reason()
    {
        var decisions = Articles.Corpus(("a.txt", $"Delegation lands in the harbour\n{Articles.Body}")).Decisions;

        Assert.Equal(["headline", "outlet", "date", "byline", "language", "encoding"], decisions.Select(decision => decision.Field));
        Assert.Equal(
            new("a.txt", "headline", "Delegation lands in the harbour", "first short line above the body", 1, "Delegation lands in the harbour", 0.9, null),
            decisions[0]);
        Assert.Equal(new("a.txt", "date", null, "no line states a full date of publication", null, null, 0, null), decisions[2]);
        Assert.Equal(8, decisions.ToDataFrame().Columns.Count);
    }

    private sealed class SilentOutput : ICellOutput
    {
        public MimeBundle Format(object? value) => MimeBundle.Text("");

        public void Display(MimeBundle bundle, string? displayId)
        {
        }

        public void Update(MimeBundle bundle, string displayId)
        {
        }

        public void Report(CellProgress progress)
        {
        }
    }

    [Fact]
    public void A_span_leads_to_its_sentence()
    {
        var corpus = Articles.Corpus(("a.txt", "One. The oil ports. Three."));

        Assert.Equal("The oil ports.", corpus.TextOf(corpus.SentenceOf(new("a.txt", 9, 3))));
    }

    [Fact]
    public void A_span_outside_the_text_is_refused_with_its_bounds()
    {
        var exception = Assert.Throws<ArgumentOutOfRangeException>(() => Articles.Corpus(("a.txt", "short")).SentenceOf(new("a.txt", 3, 4)));

        Assert.StartsWith("'a.txt' has 5 characters; the span runs from 3 to 7.", exception.Message, StringComparison.Ordinal);
    }
}
