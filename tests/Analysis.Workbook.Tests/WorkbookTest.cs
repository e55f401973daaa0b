using Analysis.Notebooks;

namespace Analysis.Workbook.Tests;

/// <summary>What tests of runs share: a project of their own with small notebooks that reference nothing, so that they are quick.</summary>
public abstract class WorkbookTest : IDisposable
{
    protected string Folder { get; } = Directory.CreateDirectory(Path.Combine(Directory.CreateTempSubdirectory("analysis-workbook-").FullName, "project")).FullName;

    public void Dispose()
    {
        Directory.Delete(Path.GetDirectoryName(Folder)!, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Writes a notebook into the project's folder 'notebooks', one code cell for each text.</summary>
    protected string WriteNotebook(string name, params IEnumerable<string> cells) => WriteNotebook(name, cells.Select(cell => NotebookCell.Code(cell)));

    /// <summary>Writes a notebook of these cells.</summary>
    protected string WriteNotebook(string name, params IEnumerable<NotebookCell> cells)
    {
        var notebook = Notebook.Create(".net-csharp", ".NET (C#)", "C#");
        foreach (var cell in cells) notebook.Cells.Add(cell);
        var path = Path.Combine(Directory.CreateDirectory(Path.Combine(Folder, "notebooks")).FullName, name);
        notebook.Save(path);
        return path;
    }

    /// <summary>A notebook that was run, from the folder of results.</summary>
    protected Notebook Executed(string name, string folder = "artifacts") => Notebook.Load(Path.Combine(Folder, folder, name));

    private protected Task<WorkbookOutcome> RunAsync(params IEnumerable<string> arguments) => WorkbookProcess.RunAsync(Folder, arguments);

    /// <summary>The text of a cell's streams and values, in order.</summary>
    protected static string Shown(NotebookCell cell) => string.Join('|', cell.Outputs.Select(output => output switch
    {
        StreamOutput stream => $"{stream.Name}: {stream.Text}",
        DisplayOutput display => display.Data.Text("text/plain"),
        ErrorOutput error => $"{error.Name}: {error.Message}",
        _ => output.Type,
    }));
}
