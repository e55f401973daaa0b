using System.Text.RegularExpressions;
using Analysis.Notebooks;
using Analysis.Workbook.Report;
using Analysis.Workbook.Running;
using static Analysis.Workbook.Tests.Report.ReportSamples;

namespace Analysis.Workbook.Tests.Report;

public sealed partial class ReportWriterTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("report-").FullName;

    private string Folder => Path.Combine(_root, "out", "report");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void A_report_is_an_index_and_a_page_for_each_notebook()
    {
        var index = ReportWriter.Write(Folder, Summary,
            [Page("1-corpus.ipynb", NotebookCell.Markdown("# The corpus")), Page("2-terms.ipynb", NotebookCell.Markdown("# Terms"))]);

        Assert.Equal(Path.Combine(Folder, "index.html"), index);
        Assert.Equal(["1-corpus.html", "2-terms.html", "index.html"], Names());
        Assert.Equal(["report"], Directory.GetFileSystemEntries(Path.GetDirectoryName(Folder)!).Select(Path.GetFileName));
        Assert.NotEqual(0xEF, File.ReadAllBytes(index)[0]);
    }

    [Fact]
    public void Every_page_is_complete_in_itself()
    {
        ReportWriter.Write(Folder, Summary, [Page("a.ipynb", NotebookCell.Markdown("# A\n\n## B\n\n## C"), Code("var x = 1;"))]);

        foreach (var file in Directory.GetFiles(Folder))
        {
            var html = File.ReadAllText(file);
            Assert.StartsWith("<!DOCTYPE html>", html, StringComparison.Ordinal);
            Assert.Contains("<meta charset=\"utf-8\">", html, StringComparison.Ordinal);
            Assert.Contains("default-src 'none'", html, StringComparison.Ordinal);
            Assert.Contains("prefers-color-scheme: dark", html, StringComparison.Ordinal);
            Assert.Contains("@media print", html, StringComparison.Ordinal);
            Assert.DoesNotMatch("<link|<script|<iframe|@import|url\\(|https?://", html);
        }
    }

    [Fact]
    public void Text_from_articles_and_file_names_never_becomes_markup()
    {
        const string attack = "<script>alert('x')</script><img src=x onerror=alert(1)>\"'";
        var cell = Code($"// {attack}\nvar s = \"{attack}\"; // {attack}",
            new StreamOutput(StreamOutput.StandardOutput, attack),
            new StreamOutput(StreamOutput.StandardError, "\u001b[31m" + attack),
            Value("text/plain", attack),
            Value("text/markdown", attack + "\n\n" + attack),
            Value("application/json", System.Text.Json.JsonSerializer.Serialize(attack)),
            Value("image/svg+xml", attack),
            Value("image/svg+xml", $"<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"><script>alert(1)</script></svg>"),
            Value(attack + "/x", "unknown"),
            new ErrorOutput(attack, attack, [attack]));
        var page = Page($"{attack}.ipynb", NotebookCell.Markdown($"# Title `{attack}`\n\nLead `{attack}`\n\n## `{attack}`\n\n## B"), cell,
                NotebookCell.Raw(attack)) with
        {
            Status = RunStatus.Failed,
            Failure = new(attack, cell.Id, 1),
        };
        var unread = new ReportPage { FileName = attack, Status = RunStatus.NotRun, Failure = new(attack) };
        var plain = Page($"{attack}2.ipynb", NotebookCell.Code("1"));

        ReportWriter.Write(Folder, Summary with { Title = attack, Corpus = attack }, [page, unread, plain]);

        Assert.Equal(3, Names().Count);
        foreach (var file in Directory.GetFiles(Folder))
        {
            var html = WithoutStyle(File.ReadAllText(file));
            Assert.Contains("&lt;script&gt;alert(", html, StringComparison.Ordinal);
            Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<img src=x", html, StringComparison.OrdinalIgnoreCase);
            Assert.All(Tags().Matches(html), tag => Assert.DoesNotMatch("\\son\\w+\\s*=", tag.Value));
        }
    }

    [Fact]
    public void The_index_says_what_was_run_on_what_when_and_how_it_went()
    {
        var failed = Code("boom", new ErrorOutput("Boom", "It broke.", []));
        ReportWriter.Write(Folder, Summary,
        [
            Page("1-corpus.ipynb", NotebookCell.Markdown("# The corpus\n\nA *first* paragraph\nof `two` lines.\n\nAnother.")),
            Page("2-terms.ipynb", NotebookCell.Markdown("No title."), failed) with
            {
                Status = RunStatus.Failed, Failure = new("Boom: It broke.", failed.Id, 3),
            },
            Page("3-slow.ipynb", NotebookCell.Code("while (true);")) with { Status = RunStatus.TimedOut, Duration = null },
            new() { FileName = "4-torn.ipynb", Status = RunStatus.NotRun, Failure = new("4-torn.ipynb: the file is empty.") },
        ]);

        var html = WithoutStyle(File.ReadAllText(Path.Combine(Folder, "index.html")));

        Assert.Contains("<h1 dir=\"auto\">Moscow visits</h1>", html, StringComparison.Ordinal);
        Assert.Contains("<dd class=\"path\" dir=\"auto\">../data/moscow-visits</dd>", html, StringComparison.Ordinal);
        Assert.Contains("20 November 2026, 14:05 (UTC+01:00)</time>, in <span class=\"time\">12 s</span></dd>", html, StringComparison.Ordinal);
        Assert.Contains("1 of 4 notebooks ran to the end; <strong class=\"bad\">1 failed, 1 timed out, 1 not run</strong>.", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"1-corpus.html\">The corpus</a>", html, StringComparison.Ordinal);
        Assert.Contains("<p class=\"lead\" dir=\"auto\">A first paragraph of two lines.</p>", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"2-terms.html\">2-terms</a>", html, StringComparison.Ordinal);
        Assert.Contains($"<a href=\"2-terms.html#cell-{failed.Id}\">Cell 2, line 3</a>: <span dir=\"auto\">Boom: It broke.</span>", html, StringComparison.Ordinal);
        Assert.Contains("<h2 dir=\"auto\">4-torn</h2>", html, StringComparison.Ordinal);
        Assert.Contains("4-torn.ipynb: the file is empty.", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "No notebook was run.")]
    [InlineData(1, "The notebook ran to the end.")]
    [InlineData(2, "All 2 notebooks ran to the end.")]
    public void A_run_without_failure_is_said_in_one_sentence(int notebooks, string sentence)
    {
        ReportWriter.Write(Folder, Summary, [.. Enumerable.Range(1, notebooks).Select(i => Page($"{i}.ipynb"))]);

        Assert.Contains($"<dd>{sentence}</dd>", File.ReadAllText(Path.Combine(Folder, "index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void An_earlier_report_is_replaced_and_other_files_are_kept()
    {
        ReportWriter.Write(Folder, Summary, [Page("old.ipynb")]);
        File.WriteAllText(Path.Combine(Folder, "notes.txt"), "mine");
        File.WriteAllText(Path.Combine(Folder, "mine.html"), "<p>mine");
        Directory.CreateDirectory(Path.Combine(Folder, "pictures"));

        ReportWriter.Write(Folder, Summary, [Page("new.ipynb")]);

        Assert.Equal(["index.html", "mine.html", "new.html", "notes.txt", "pictures"], Names());
        Assert.Equal(["report"], Directory.GetFileSystemEntries(Path.GetDirectoryName(Folder)!).Select(Path.GetFileName));
    }

    [Fact]
    public void A_page_that_is_no_report_is_not_replaced()
    {
        Directory.CreateDirectory(Folder);
        var index = Path.Combine(Folder, "index.html");
        File.WriteAllText(index, "<p>my site");

        var error = Assert.Throws<IOException>(() => ReportWriter.Write(Folder, Summary, [Page("a.ipynb")]));

        Assert.Equal($"{index} is no report of this program and is not replaced. Name another folder for the report.", error.Message);
        Assert.Equal("<p>my site", File.ReadAllText(index));
        Assert.Equal(["index.html"], Names());
    }

    [Fact]
    public void A_file_of_ones_own_with_a_pages_name_is_not_replaced()
    {
        ReportWriter.Write(Folder, Summary, [Page("old.ipynb")]);
        var mine = Path.Combine(Folder, "notes.html");
        File.WriteAllText(mine, "<p>mine");

        var error = Assert.Throws<IOException>(() => ReportWriter.Write(Folder, Summary, [Page("notes.ipynb")]));

        Assert.Equal($"{mine} is no report of this program and is not replaced. Name another folder for the report.", error.Message);
        Assert.Equal(["index.html", "notes.html", "old.html"], Names());
    }

    [Fact]
    public void A_report_that_cannot_be_finished_leaves_the_old_one()
    {
        ReportWriter.Write(Folder, Summary, [Page("old.ipynb")]);
        var longName = new string('n', 300) + ".ipynb"; // Longer than any file system takes.

        Assert.ThrowsAny<IOException>(() => ReportWriter.Write(Folder, Summary, [Page("new.ipynb"), Page(longName)]));

        Assert.Equal(["index.html", "old.html"], Names());
        Assert.Equal(["report"], Directory.GetFileSystemEntries(Path.GetDirectoryName(Folder)!).Select(Path.GetFileName));
    }

    private List<string> Names() => [.. Directory.GetFileSystemEntries(Folder).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal)];

    [GeneratedRegex("<[a-zA-Z][^>]*>")]
    private static partial Regex Tags();
}
