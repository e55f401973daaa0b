using System.Text;

namespace Analysis.Notebooks.Format;

/// <summary>
/// The format of Polyglot Notebooks: text, in which a line such as <c>#!csharp</c> or <c>#!markdown</c> begins a cell, after a
/// header of JSON that <c>#!meta</c> begins. It holds no outputs.
/// </summary>
internal static class DibFormat
{
    private const string Meta = "#!meta";
    private const string Markdown = "#!markdown";
    private const string CSharp = "#!csharp";
    private const string Header = "{\"kernelInfo\":{\"defaultKernelName\":\"csharp\",\"items\":[{\"name\":\"csharp\",\"languageName\":\"C#\"}]}}";

    // What begins a cell; any other line with '#!' belongs to the cell that it stands in.
    private static readonly string[] Languages =
        [CSharp, "#!c#", Markdown, "#!md", "#!html", "#!fsharp", "#!pwsh", "#!javascript", "#!sql", "#!kql", "#!mermaid", "#!http", "#!value", "#!raw"];

    /// <summary>True for the name of such a file.</summary>
    public static bool IsDib(string path) => Path.GetExtension(path).Equals(".dib", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a notebook. What stands before the first language is C#.</summary>
    public static Notebook Read(string text, string name)
    {
        var notebook = Notebook.Create(".net-csharp", ".NET (C#)", "C#", name);
        var language = CSharp;
        var source = new StringBuilder();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var word = line.TrimEnd();
            if (word == Meta || Languages.Contains(word))
            {
                AddCell(notebook, language, source);
                language = word;
                continue;
            }

            source.Append(line).Append('\n');
        }

        AddCell(notebook, language, source);
        return notebook;
    }

    /// <summary>Writes a notebook's cells.</summary>
    public static string Write(Notebook notebook)
    {
        var text = new StringBuilder().Append(Meta).Append("\n\n").Append(Header).Append('\n');
        foreach (var cell in notebook.Cells)
        {
            var begins = cell.Source.Split('\n')[0].TrimEnd();
            var isMarked = cell.Kind == CellKind.Code && Languages.Contains(begins);
            text.Append('\n');
            if (!isMarked) text.Append(cell.Kind == CellKind.Markdown ? Markdown : cell.Kind == CellKind.Raw ? "#!raw" : CSharp).Append("\n\n");
            text.Append(cell.Source.TrimEnd('\n')).Append('\n');
        }

        return text.ToString();
    }

    // A cell of another language keeps its line, so that whoever runs it can say whose it is.
    private static void AddCell(Notebook notebook, string language, StringBuilder source)
    {
        var text = source.ToString().Trim('\n');
        source.Clear();
        if (language == Meta || text.Length == 0) return;
        var cell = language switch
        {
            Markdown or "#!md" => NotebookCell.Markdown(text),
            "#!raw" => NotebookCell.Raw(text),
            CSharp or "#!c#" => NotebookCell.Code(text),
            _ => NotebookCell.Code($"{language}\n{text}"),
        };
        notebook.Cells.Add(cell);
    }
}
