using Analysis.Kernel.Directives;
using Analysis.Kernel.Session;
using Analysis.Notebooks;

namespace Analysis.Kernel.Imports;

/// <summary>A file that a cell imports, as cells that are run one after the other.</summary>
internal static class ImportedFile
{
    /// <summary>The file that a directive means.</summary>
    /// <param name="directive">The import.</param>
    /// <param name="folder">The folder that its path starts from.</param>
    /// <param name="importing">The files that are being imported, the innermost first.</param>
    /// <returns>Its full path.</returns>
    /// <exception cref="DirectiveException">There is no such file, it is of another kind, or it imports itself.</exception>
    public static string Find(Directive directive, string folder, IEnumerable<string> importing)
    {
        var path = Path.GetFullPath(Path.Combine(folder, directive.Target.Replace('\\', '/')));
        if (!IsCode(path) && !IsNotebook(path))
        {
            throw new DirectiveException(directive.Line,
                $"'{directive.Target}' cannot be imported: expected a .cs, .csx, .ipynb or .dib file.");
        }

        if (!File.Exists(path))
        {
            throw new DirectiveException(directive.Line,
                $"There is no file '{directive.Target}': '{path}' does not exist. Paths start from the notebook's folder, "
                + "in an imported file from that file's.");
        }

        var chain = importing.Reverse().ToList();
        if (!chain.Contains(path, StringComparer.Ordinal)) return path;
        var names = chain.SkipWhile(file => file != path).Append(path).Select(Path.GetFileName);
        throw new DirectiveException(directive.Line, $"The files import each other: {string.Join(" -> ", names)}. Remove one of the imports.");
    }

    /// <summary>The C# of a file, cell by cell.</summary>
    /// <param name="directive">The import.</param>
    /// <param name="file">The file's full path.</param>
    /// <param name="folder">The folder that names in traces start from.</param>
    /// <exception cref="DirectiveException">The file cannot be read, or is a notebook of another language.</exception>
    public static IReadOnlyList<CellText> Read(Directive directive, string file, string folder)
    {
        var name = Path.GetRelativePath(folder, file).Replace('\\', '/');
        try
        {
            return IsCode(file)
                ? [new(name, ScriptFile.WithoutBuildLines(File.ReadAllText(file)), Path.GetDirectoryName(file))]
                : [.. Cells(Notebook.Load(file), directive.Line).Select(cell =>
                    new CellText($"{name}, cell {cell.Number}", cell.Source, Path.GetDirectoryName(file)))];
        }
        catch (Exception error) when (error is NotebookException or IOException or UnauthorizedAccessException)
        {
            throw new DirectiveException(directive.Line, error.Message, error);
        }
    }

    private static bool IsCode(string path) => Path.GetExtension(path).ToLowerInvariant() is ".cs" or ".csx";

    private static bool IsNotebook(string path) => Path.GetExtension(path).ToLowerInvariant() is ".ipynb" or ".dib";

    private static IEnumerable<(int Number, string Source)> Cells(Notebook notebook, int line)
    {
        if (notebook.Language is { } language && !CellLanguage.IsCSharp(language))
            throw new DirectiveException(line, $"{Path.GetFileName(notebook.Name)} is a notebook in {language}, and this kernel runs C#.");
        return notebook.Cells.Select((cell, i) => (Number: i + 1, Cell: cell))
            .Where(entry => entry.Cell.Kind == CellKind.Code && !entry.Cell.HasTag("skip-execution"))
            .Where(entry => CellLanguage.IsCSharp(entry.Cell.Language ?? "csharp"))
            .Select(entry => (entry.Number, entry.Cell.Source));
    }
}
