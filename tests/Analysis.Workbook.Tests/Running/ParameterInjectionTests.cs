using Analysis.Notebooks;

namespace Analysis.Workbook.Tests.Running;

public class ParameterInjectionTests : WorkbookTest
{
    private static readonly NotebookCell[] Cells =
    [
        NotebookCell.Code("var topTerms = 25;\nvar share = 0.5;\nstring? outlet = null;\nvar corpusFolder = \"../data\";", "parameters"),
        NotebookCell.Code("$\"{topTerms} {share} {outlet ?? \"none\"} {corpusFolder}\""),
    ];

    [Fact]
    public async Task Values_are_set_in_a_cell_of_their_own_after_the_parameters()
    {
        WriteNotebook("a.ipynb", Cells.Select(cell => cell.Clone()));

        (await RunAsync("run", "notebooks/a.ipynb", "--set", "topTerms=40", "--set", "outlet=The \"Star\"", "--set", "share=0.25")).Expect(0);

        var cells = Executed("a.ipynb").Cells;
        Assert.Equal("// Parameters\nvar topTerms = 40;\nstring? outlet = \"The \\\"Star\\\"\";\nvar share = 0.25d;", cells[1].Source);
        Assert.Equal(["injected-parameters"], cells[1].Tags);
        Assert.Equal("40 0.25 The \"Star\" ../data", Shown(cells[2]));
    }

    [Fact]
    public async Task Values_set_by_a_former_run_are_replaced()
    {
        WriteNotebook("a.ipynb", Cells.Select(cell => cell.Clone()));
        await RunAsync("run", "--set", "topTerms=40");
        File.Copy(Path.Combine(Folder, "artifacts", "a.ipynb"), Path.Combine(Folder, "notebooks", "a.ipynb"), overwrite: true);

        (await RunAsync("run", "--set", "share=1")).Expect(0);

        var cells = Executed("a.ipynb").Cells;
        Assert.Equal(3, cells.Count);
        Assert.Equal("25 1 none ../data", Shown(cells[2]));
    }

    [Fact]
    public async Task The_corpus_is_made_absolute_and_set_where_a_notebook_has_the_parameter()
    {
        WriteNotebook("a.ipynb", Cells.Select(cell => cell.Clone()));
        WriteNotebook("b.ipynb", "\"has no parameters\"");
        var corpus = Directory.CreateDirectory(Path.Combine(Folder, "articles")).FullName;
        File.WriteAllText(Path.Combine(corpus, "one.txt"), "An article.");

        (await RunAsync("run", "--corpus", "articles")).Expect(0);

        Assert.Equal($"25 0.5 none {corpus}", Shown(Executed("a.ipynb").Cells[2]));
        Assert.Equal("has no parameters", Shown(Executed("b.ipynb").Cells[0]));
        Assert.Contains(corpus, File.ReadAllText(Path.Combine(Folder, "artifacts", "report", "index.html")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("topTrems=40", "notebooks/a.ipynb: there is no parameter 'topTrems'. Known: corpusFolder, outlet, share, topTerms.\n")]
    [InlineData("topTerms=many", "notebooks/a.ipynb: 'many' is no value for the parameter 'topTerms': expected a whole number (int), as in 40.\n")]
    [InlineData("share=0,5", "notebooks/a.ipynb: '0,5' is no value for the parameter 'share': expected a number (double) with a decimal point, as in 0.5.\n")]
    public async Task A_mistake_is_said_before_anything_runs(string assignment, string message)
    {
        WriteNotebook("a.ipynb", Cells.Select(cell => cell.Clone()));

        Assert.Equal(message, (await RunAsync("run", "--set", assignment)).Expect(2).Errors);
        Assert.False(Directory.Exists(Path.Combine(Folder, "artifacts")));
    }

    [Fact]
    public async Task A_parameter_without_a_type_of_its_own_says_what_to_write()
    {
        WriteNotebook("a.ipynb", NotebookCell.Code("var i = before;", "parameters"));

        Assert.Equal("notebooks/a.ipynb: The type of the parameter 'i' is not known, since its cell does not compile by itself. "
            + "Give it a constant, or write its type in place of 'var'.\n", (await RunAsync("run", "--set", "i=1")).Expect(2).Errors);
    }

    [Fact]
    public async Task A_notebook_without_parameters_says_how_they_are_declared()
    {
        WriteNotebook("a.ipynb", "1");

        Assert.Equal("notebooks/a.ipynb: there is no parameter 'x', and no cell tagged 'parameters' that declares any.\n",
            (await RunAsync("run", "--set", "x=1")).Expect(2).Errors);
    }

    [Fact]
    public async Task Two_cells_of_parameters_are_told_where_values_are_to_be_set()
    {
        WriteNotebook("a.ipynb", NotebookCell.Code("var i = 1;\nvar j = 2;", "parameters"), NotebookCell.Code("var k = 1;", "parameters"));

        Assert.Equal("notebooks/a.ipynb: 2 cells are tagged 'parameters': 'var i = 1;', 'var k = 1;'. Values are set after one only. "
            + "Leave the tag on the cell that declares the parameters.\n", (await RunAsync("run", "--set", "i=2")).Expect(3).Errors);
        (await RunAsync("run")).Expect(0);
    }

    [Fact]
    public async Task A_member_of_an_enumeration_and_a_time_are_set_by_their_names()
    {
        WriteNotebook("a.ipynb", NotebookCell.Code("var day = DayOfWeek.Friday; var since = new DateTime(2016, 1, 1);", "parameters"), NotebookCell.Code("$\"{day} {since:s}\""));

        (await RunAsync("run", "--set", "day=Monday", "--set", "since=2016-11-29T14:30")).Expect(0);

        Assert.Equal("Monday 2016-11-29T14:30:00", Shown(Executed("a.ipynb").Cells[2]));
    }
}
