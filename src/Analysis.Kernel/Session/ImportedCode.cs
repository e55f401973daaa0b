using Analysis.Kernel.Directives;
using Analysis.Notebooks;

namespace Analysis.Kernel.Session;

/// <summary>The C# of a file that a cell imports: a source file as a whole, a notebook cell by cell.</summary>
internal static class ImportedCode
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">Its full path.</param>
    /// <param name="directive">The directive that asks for it.</param>
    /// <exception cref="DirectiveException">There is no such file, or it is of another kind.</exception>
    public static IReadOnlyList<string> Read(string path, Directive directive)
    {
        if (!File.Exists(path))
        {
            throw new DirectiveException(directive.Line,
                $"There is no file '{directive.Target}'. The path starts from the folder of the notebook or of the importing file, and '{path}' does not exist.");
        }

        try
        {
            return Path.GetExtension(path).ToLowerInvariant() switch
            {
                ".cs" or ".csx" => [File.ReadAllText(path)],
                ".ipynb" or ".dib" => [.. Notebook.Load(path).Cells.Where(cell => cell.Kind == CellKind.Code).Select(cell => cell.Source)],
                var other => throw new DirectiveException(directive.Line, $"'{other}' files are not imported: expected .cs, .ipynb or .dib."),
            };
        }
        catch (Exception error) when (error is NotebookException or IOException or UnauthorizedAccessException)
        {
            throw new DirectiveException(directive.Line, error.Message, error);
        }
    }
}
