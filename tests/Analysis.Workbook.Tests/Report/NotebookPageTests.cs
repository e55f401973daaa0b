using Analysis.Notebooks;
using Analysis.Workbook.Report;
using Analysis.Workbook.Running;
using static Analysis.Workbook.Tests.Report.ReportSamples;

namespace Analysis.Workbook.Tests.Report;

public class NotebookPageTests
{
    [Fact]
    public void A_page_leads_to_the_index_and_to_its_neighbours_that_have_pages()
    {
        ReportPage[] pages =
        [
            Page("1.ipynb", NotebookCell.Markdown("# One")), new() { FileName = "2.ipynb" },
            Page("3.ipynb", NotebookCell.Markdown("# Three")), Page("4.ipynb", NotebookCell.Markdown("# Four")),
        ];

        var html = NotebookPage.Render(Summary, pages, 2, new(pages)).ToString();

        Assert.Contains("<a rel=\"prev\" href=\"1.html\">← One</a><a href=\"index.html\">Overview</a><a rel=\"next\" href=\"4.html\">Four →</a>",
            html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_contents_list_the_headings_below_the_title()
    {
        var html = Render(NotebookCell.Markdown("# Title\n\n## First part"), NotebookCell.Markdown("### Detail\n\n#### Too deep"));

        Assert.Contains("""
            <ol>
            <li class="level-2"><a href="#First-part">First part</a></li>
            <li class="level-3"><a href="#Detail">Detail</a></li>
            </ol>
            """, html, StringComparison.Ordinal);
        Assert.Contains("<h2 id=\"First-part\">First part</h2>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Equal_headings_of_two_cells_have_different_anchors()
    {
        var html = Render(NotebookCell.Markdown("## Terms"), NotebookCell.Markdown("## Terms"));

        Assert.Contains("<h2 id=\"Terms\">", html, StringComparison.Ordinal);
        Assert.Contains("<h2 id=\"Terms-1\">", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_notebook_without_a_heading_is_headed_by_its_file_name() =>
        Assert.Contains("<h1 dir=\"auto\">a</h1>", Render(NotebookCell.Markdown("Only prose.")), StringComparison.Ordinal);

    [Fact]
    public void The_failing_cell_stands_open_with_its_line_marked_and_the_link_leads_there()
    {
        var cell = Code("var a = 1;\nBoom();", new ErrorOutput("BoomException", "It broke.", ["\u001b[31mat cell 2\u001b[0m"]));
        var html = Render(Page("a.ipynb", NotebookCell.Markdown("# A"), cell) with
        {
            Status = RunStatus.Failed,
            Failure = new("BoomException: It broke.", cell.Id, 2),
        });

        Assert.Contains($"<a href=\"#cell-{cell.Id}\">Cell 2, line 2</a>: <span dir=\"auto\">BoomException: It broke.</span>", html, StringComparison.Ordinal);
        Assert.Contains($"<section class=\"cell code failed\" id=\"cell-{cell.Id}\">", html, StringComparison.Ordinal);
        Assert.Contains("<details class=\"source\" open>", html, StringComparison.Ordinal);
        Assert.Contains("<span class=\"what\">Cell 2 stopped here</span>", html, StringComparison.Ordinal);
        Assert.Contains("<span class=\"line marked\">Boom();</span>", html, StringComparison.Ordinal);
        Assert.Contains("<strong>BoomException:</strong> <span dir=\"auto\">It broke.</span>", html, StringComparison.Ordinal);
        Assert.Contains("<span class=\"ansi-red\">at cell 2</span>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Code_is_folded_with_its_length_and_execution_count()
    {
        var html = Render(Code("var a = 1;\nvar b = 2;\n"));

        Assert.Contains("<details class=\"source\">\n<summary><span class=\"what\">Code</span> <span class=\"size\">2 lines</span> "
            + "<span class=\"count\" title=\"Execution count\">[1]</span></summary>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_that_was_not_reached_says_so() =>
        Assert.Contains("<span class=\"size\">1 line</span> <span>not run</span>", Render(NotebookCell.Code("x")), StringComparison.Ordinal);

    [Fact]
    public void Parameters_of_the_run_stand_open()
    {
        var html = Render(Tagged("parameters"), Tagged("injected-parameters"));

        Assert.Contains("<details class=\"source\">\n<summary><span class=\"what\">Default parameters</span>", html, StringComparison.Ordinal);
        Assert.Contains("<details class=\"source injected\" open>\n<summary><span class=\"what\">Parameters of this run</span>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("remove-input", false, true)]
    [InlineData("remove_input", false, true)]
    [InlineData("remove-output", true, false)]
    [InlineData("remove-cell", false, false)]
    [InlineData("hide-output", true, true)]
    [InlineData("other", true, true)]
    public void Tags_hide_parts_of_a_cell(string tag, bool source, bool output)
    {
        var html = Render(Tagged(tag, new StreamOutput(StreamOutput.StandardOutput, "printed")));

        Assert.Equal(source, html.Contains("secret", StringComparison.Ordinal));
        Assert.Equal(output, html.Contains("printed", StringComparison.Ordinal));
        Assert.Equal(tag == "hide-output", html.Contains("<details class=\"hidden-output\">", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("remove-cell")]
    [InlineData("remove-input")]
    [InlineData("remove-output")]
    public void No_tag_hides_a_failure(string tag)
    {
        var cell = Tagged(tag, new ErrorOutput("Boom", "It broke.", []));
        var html = Render(Page("a.ipynb", cell) with { Status = RunStatus.Failed, Failure = new("Boom", cell.Id) });

        Assert.Contains("secret", html, StringComparison.Ordinal);
        Assert.Contains("It broke.", html, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_that_the_author_expects_is_shown_calmly() =>
        Assert.Contains("<div class=\"output error expected\">\n<p class=\"label\">Error, as expected here</p>",
            Render(Tagged("raises-exception", new ErrorOutput("Boom", "It broke.", []))), StringComparison.Ordinal);

    [Fact]
    public void Raw_cells_are_text_unless_they_are_html()
    {
        var html = NotebookCell.Raw("<b>bold</b>");
        html.Metadata["format"] = "text/html";
        var latex = NotebookCell.Raw("\\newpage");
        latex.Metadata["raw_mimetype"] = "text/latex";

        var page = Render(NotebookCell.Raw("<i>text</i>"), html, latex);

        Assert.Contains("&lt;i&gt;text&lt;/i&gt;", page, StringComparison.Ordinal);
        Assert.Contains("<b>bold</b>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("newpage", page, StringComparison.Ordinal);
    }
}
