using System.Text.Json.Nodes;
using Analysis.Notebooks;
using Analysis.Workbook.Report;
using static Analysis.Workbook.Tests.Report.ReportSamples;

namespace Analysis.Workbook.Tests.Report;

public sealed class MarkdownRendererTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("pictures-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("2-terms.ipynb", "2-terms.html")]
    [InlineData("./2-terms.ipynb#By-outlet", "2-terms.html#By-outlet")]
    [InlineData("../notebooks/2-terms.ipynb?x=1", "2-terms.html")]
    [InlineData("my%20own.ipynb", "my-own.html")]
    [InlineData("other.ipynb", "other.ipynb")]
    [InlineData("https://example.org/2-terms.ipynb", "https://example.org/2-terms.ipynb")]
    [InlineData("#here", "#here")]
    [InlineData("mailto:a@example.org", "mailto:a@example.org")]
    [InlineData("javascript:alert(1)", "#")]
    [InlineData("data:text/html,x", "#")]
    public void Links_to_notebooks_of_the_run_lead_to_their_pages(string link, string address)
    {
        ReportPage[] pages = [Page("a.ipynb", NotebookCell.Markdown($"[x]({link})")), Page("2-terms.ipynb"), Page("my own.ipynb")];

        Assert.Contains($"<a href=\"{address}\">x</a>", NotebookPage.Render(Summary, pages, 0, new(pages)).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Links_by_reference_are_treated_alike()
    {
        var html = Render(NotebookCell.Markdown("[a][1] [b][2]\n\n[1]: javascript:alert(1)\n[2]: a.ipynb"));

        Assert.Contains("<a href=\"#\">a</a> <a href=\"a.html\">b</a>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_does_not_take_an_anchor_of_the_page() =>
        Assert.Contains("<h2 id=\"content-1\">content</h2>", Render(NotebookCell.Markdown("## content")), StringComparison.Ordinal);

    [Fact]
    public void Html_in_a_cell_is_its_authors_and_passes() =>
        Assert.Contains("<u>under</u>", Render(NotebookCell.Markdown("<u>under</u>")), StringComparison.Ordinal);

    [Fact]
    public void Tables_scroll_in_their_own_box() =>
        Assert.Contains("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table\">\n<table>",
            Render(NotebookCell.Markdown("|a|b|\n|-|-|\n|1|2|")), StringComparison.Ordinal);

    [Fact]
    public void CSharp_in_prose_is_highlighted() =>
        Assert.Contains("<pre class=\"source\"><code><span class=\"line\"><span class=\"kw\">var</span> x = ",
            Render(NotebookCell.Markdown("```csharp\nvar x = 1;\n```")), StringComparison.Ordinal);

    [Fact]
    public void Footnotes_of_two_cells_do_not_lead_to_each_other()
    {
        var html = Render(NotebookCell.Markdown("A[^1]\n\n[^1]: first"), NotebookCell.Markdown("B[^1]\n\n[^1]: second"));

        Assert.Contains("id=\"fn:1-1\"", html, StringComparison.Ordinal);
        Assert.Contains("href=\"#fn:2-1\"", html, StringComparison.Ordinal);
        Assert.Contains("id=\"fn:2-1\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Pictures_attached_to_a_cell_are_part_of_the_page()
    {
        var cell = NotebookCell.Markdown("![map](attachment:map.png)");
        cell.Json["attachments"] = new JsonObject { ["map.png"] = new JsonObject { ["image/png"] = "iVBORw0KGgo=\n" } };

        Assert.Contains("<img src=\"data:image/png;base64,iVBORw0KGgo=\" alt=\"map\"", Render(cell), StringComparison.Ordinal);
    }

    [Fact]
    public void Pictures_beside_the_notebook_are_part_of_the_page()
    {
        File.WriteAllBytes(Path.Combine(_folder, "the map.png"), [1, 2, 3]);
        var page = Page("a.ipynb", NotebookCell.Markdown("![map](the%20map.png) ![gone](gone.png)"));

        var html = Render(page with { Folder = _folder });

        Assert.Contains("<img src=\"data:image/png;base64,AQID\" alt=\"map\"", html, StringComparison.Ordinal);
        Assert.Contains("<img src=\"gone.png\" alt=\"gone\"", html, StringComparison.Ordinal);
    }
}
