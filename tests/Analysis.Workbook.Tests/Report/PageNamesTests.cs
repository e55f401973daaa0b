using Analysis.Workbook.Report;
using static Analysis.Workbook.Tests.Report.ReportSamples;

namespace Analysis.Workbook.Tests.Report;

public class PageNamesTests
{
    [Fact]
    public void Every_notebook_gets_a_name_of_its_own()
    {
        ReportPage[] pages = [Page("a/x.ipynb"), Page("b/X.ipynb"), Page("index.ipynb"), Page("c d#e.ipynb"), Page("...ipynb"), Page("Словарь.ipynb")];
        var names = new PageNames(pages);

        Assert.Equal(["x.html", "X-2.html", "index-2.html", "c-d-e.html", "notebook.html", "Словарь.html"], pages.Select(names.Of));
    }

    [Fact]
    public void A_notebook_that_could_not_be_read_has_no_page()
    {
        var page = new ReportPage { FileName = "a.ipynb" };

        Assert.Null(new PageNames([page]).Of(page));
        Assert.Null(new PageNames([page]).Resolve("a.ipynb"));
    }
}
