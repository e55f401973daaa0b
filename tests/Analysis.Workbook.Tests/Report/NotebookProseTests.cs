using Analysis.Notebooks;
using Analysis.Workbook.Report;

namespace Analysis.Workbook.Tests.Report;

public class NotebookProseTests
{
    [Theory]
    [InlineData("# Who & whom", "Who & whom")]
    [InlineData("Title\n=====", "Title")]
    [InlineData("## Not this\n\n# *This* `one` &amp; [link](x)", "This one & link")]
    [InlineData("```\n# code\n```", null)]
    [InlineData("#", null)]
    public void The_title_is_the_first_heading_of_level_1(string markdown, string? title) =>
        Assert.Equal(title, NotebookProse.Title(ReportSamples.Notebook(NotebookCell.Code("# no"), NotebookCell.Markdown(markdown))));

    [Fact]
    public void A_long_first_paragraph_is_cut_at_a_word()
    {
        var words = string.Join(' ', Enumerable.Repeat("word", 100)); // 499 characters; a space stands at 319.

        var paragraph = NotebookProse.FirstParagraph(ReportSamples.Notebook(NotebookCell.Markdown("# T\n\n" + words)));

        Assert.Equal(words[..319] + " …", paragraph);
    }

    [Fact]
    public void A_paragraph_of_320_characters_is_not_cut()
    {
        var text = new string('a', 320);

        Assert.Equal(text, NotebookProse.FirstParagraph(ReportSamples.Notebook(NotebookCell.Markdown(text))));
    }

    [Fact]
    public void A_notebook_without_prose_has_no_paragraph() => Assert.Null(NotebookProse.FirstParagraph(ReportSamples.Notebook()));
}
