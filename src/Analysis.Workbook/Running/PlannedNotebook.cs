using Analysis.Notebooks;

namespace Analysis.Workbook.Running;

/// <summary>A notebook that has been read and is ready to run.</summary>
/// <param name="Path">The full path of its file.</param>
/// <param name="Name">How messages call it: the path as the user would type it.</param>
/// <param name="Notebook">Its cells, with the parameters set.</param>
internal sealed record PlannedNotebook(string Path, string Name, Notebook Notebook)
{
    /// <summary>The file's name.</summary>
    public string FileName => System.IO.Path.GetFileName(Path);

    /// <summary>The folder that the cells run in.</summary>
    public string Folder => System.IO.Path.GetDirectoryName(Path)!;
}
