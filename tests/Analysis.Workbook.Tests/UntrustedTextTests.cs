using System.Text;
using Analysis.Notebooks;

namespace Analysis.Workbook.Tests;

/// <summary>An article is text, whatever it looks like: none of it becomes markup on the way to the report.</summary>
[Collection("notebooks")]
public sealed class UntrustedTextTests : IDisposable
{
    private const string Ran = "the article ran";
    private const string Script = $"<script>document.title='{Ran}'</script>";
    private const string Picture = $"<img src=x onerror=\"document.title='{Ran}'\">";

    private readonly string _folder = Directory.CreateTempSubdirectory("analysis-untrusted-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task An_article_full_of_markup_does_not_run_in_the_report()
    {
        await RunOnMarkupAsync();

        var pages = Pages().Select(File.ReadAllText).ToList();
        Assert.Equal(3, pages.Count);
        Assert.Contains(pages, page => page.Contains("&lt;script&gt;", StringComparison.Ordinal));
        Assert.All(pages, page => Assert.DoesNotContain("<script", WithoutOwnScripts(page), StringComparison.OrdinalIgnoreCase));
        Assert.All(pages, page => Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase));
        Assert.All(pages, page => Assert.DoesNotContain("<b>bold", page, StringComparison.OrdinalIgnoreCase));
        Assert.All(HtmlOutputs(), html => Assert.DoesNotContain("<script", WithoutOwnScripts(html), StringComparison.OrdinalIgnoreCase));
    }

    [SkippableFact]
    public async Task Nor_does_it_run_in_a_browser()
    {
        var page = Path.Combine(_folder, "control.html");
        File.WriteAllText(page, $"<title>before</title>{Script}");
        Assert.Contains($"<title>{Ran}</title>", await Browser.DocumentAfterScriptsAsync(page), StringComparison.Ordinal);

        await RunOnMarkupAsync();

        foreach (var file in Pages())
        {
            var document = await Browser.DocumentAfterScriptsAsync(file);
            Assert.Contains("</main>", document, StringComparison.Ordinal);
            Assert.DoesNotContain($"<title>{Ran}</title>", document, StringComparison.Ordinal);
        }
    }

    private async Task RunOnMarkupAsync()
    {
        var corpus = Directory.CreateDirectory(Path.Combine(_folder, "corpus <b>bold")).FullName;
        for (var i = 0; i < 2; i++)
        {
            File.WriteAllText(Path.Combine(corpus, $"{i} <i>name.txt"),
                $"Embargo {Script} on oil {Picture}\n\n2016-11-29\n\n"
                + $"The embargo {Script} on oil was the subject {Picture} of the talks on terrorism at the border.\n\n"
                + $"{Script}\n\nPublished by The {Script} Gazette\n", Encoding.UTF8);
        }

        (await WorkbookProcess.RunAsync(Repository.Root, "run", "--corpus", corpus, "--out", _folder)).Expect(0);
    }

    // The file that makes charts interactive, and the data of the charts.
    private static string WithoutOwnScripts(string page) => page
        .Replace("<script src=\"charts.js\" defer></script>", "", StringComparison.Ordinal)
        .Replace("<script type=\"application/json\" class=\"figure-data\">{", "", StringComparison.Ordinal);

    private IEnumerable<string> Pages() => Directory.EnumerateFiles(Path.Combine(_folder, "report"), "*.html");

    // What a client that trusts the notebook would show.
    private IEnumerable<string> HtmlOutputs() =>
        from file in Directory.EnumerateFiles(_folder, "*.ipynb")
        from cell in Notebook.Load(file).Cells
        from output in cell.Outputs.OfType<DisplayOutput>()
        let html = output.Data.Text("text/html")
        where html is not null
        select html;
}
