using Analysis.Notebooks;

namespace Analysis.Workbook.Tests.Commands;

public class InPlaceTests : WorkbookTest
{
    [Fact]
    public async Task The_outputs_go_into_the_notebook_itself()
    {
        var path = WriteNotebook("a.ipynb", "1 + 1");

        (await RunAsync("run", "--in-place")).Expect(0);

        Assert.Equal("2", Shown(Notebook.Load(path).Cells[0]));
        Assert.False(Directory.Exists(Path.Combine(Folder, "artifacts")));
    }

    [Fact]
    public async Task Running_again_changes_nothing()
    {
        var path = WriteNotebook("a.ipynb", "display(new[] { 1, 2 });", "Console.Write(\"text\");");
        await RunAsync("run", "--in-place");
        var once = File.ReadAllBytes(path);

        (await RunAsync("run", "--in-place")).Expect(0);

        Assert.Equal(once, File.ReadAllBytes(path));
    }

    [Fact]
    public async Task A_notebook_that_fails_stays_as_it_was()
    {
        var path = WriteNotebook("a.ipynb", "1", "missing");
        var before = File.ReadAllBytes(path);

        var outcome = (await RunAsync("run", "--in-place")).Expect(1);

        Assert.Equal(before, File.ReadAllBytes(path));
        Assert.EndsWith("  The notebook is as it was; the failed run is in artifacts/a.ipynb\n", outcome.Errors, StringComparison.Ordinal);
        Assert.NotEmpty(Executed("a.ipynb").Cells[1].Outputs);
    }
}
