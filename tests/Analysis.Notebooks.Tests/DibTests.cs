namespace Analysis.Notebooks.Tests;

public class DibTests : IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():n}.dib");

    [Fact]
    public void Cells_are_read_with_their_languages()
    {
        File.WriteAllText(_file, "#!meta\n\n{\"kernelInfo\":{}}\n\n#!csharp\n\nvar x = 1;\nx\n\n#!markdown\n\n# Title\n\n#!fsharp\n\nlet y = 2\n");

        var cells = Notebook.Load(_file).Cells;

        Assert.Equal([CellKind.Code, CellKind.Markdown, CellKind.Code], cells.Select(cell => cell.Kind));
        Assert.Equal(["var x = 1;\nx", "# Title", "#!fsharp\nlet y = 2"], cells.Select(cell => cell.Source));
    }

    [Fact]
    public void What_is_written_is_read_again()
    {
        var notebook = Notebook.Create(".net-csharp", ".NET (C#)", "C#");
        notebook.Cells.Add(NotebookCell.Markdown("# Title\n\nText"));
        notebook.Cells.Add(NotebookCell.Code("var a = 1;"));
        notebook.Cells.Add(NotebookCell.Code("#!html\n<b>x</b>"));

        notebook.Save(_file);
        var again = Notebook.Load(_file);

        Assert.Equal(notebook.Cells.Select(cell => (cell.Kind, cell.Source)), again.Cells.Select(cell => (cell.Kind, cell.Source)));
        Assert.Equal(".net-csharp", again.KernelName);
    }

    public void Dispose()
    {
        File.Delete(_file);
        GC.SuppressFinalize(this);
    }
}
