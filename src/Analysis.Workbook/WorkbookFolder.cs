namespace Analysis.Workbook;

/// <summary>
/// Finds the project that a command is about: the nearest folder, from the current one upwards, that has a folder 'notebooks'.
/// </summary>
internal static class WorkbookFolder
{
    /// <summary>The name of the folder, in the project's own, that holds its notebooks.</summary>
    public const string Notebooks = "notebooks";

    /// <summary>The folder, or null when there is none.</summary>
    public static string? Find(string from)
    {
        for (var folder = from; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Directory.Exists(Path.Combine(folder, Notebooks))) return folder;
        }

        return null;
    }

    /// <summary>The project's notebooks, in the order of their names.</summary>
    public static IReadOnlyList<string> NotebooksIn(string folder) =>
        [.. Directory.EnumerateFiles(Path.Combine(folder, Notebooks), "*.ipynb").Order(StringComparer.Ordinal)];
}
