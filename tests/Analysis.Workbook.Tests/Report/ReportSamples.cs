using System.Text.RegularExpressions;
using Analysis.Notebooks;
using Analysis.Workbook.Report;

namespace Analysis.Workbook.Tests.Report;

/// <summary>Executed notebooks and the pages made of them.</summary>
internal static partial class ReportSamples
{
    public static readonly ReportSummary Summary = new()
    {
        Title = "Moscow visits",
        Corpus = "../data/moscow-visits",
        StartedAt = new(2026, 11, 20, 14, 5, 0, TimeSpan.FromHours(1)),
        Duration = TimeSpan.FromSeconds(12.4),
    };

    public static Notebook Notebook(params IEnumerable<NotebookCell> cells)
    {
        var notebook = Notebooks.Notebook.Create(".net-csharp", ".NET (C#)", "C#");
        foreach (var cell in cells) notebook.Cells.Add(cell);
        return notebook;
    }

    public static NotebookCell Code(string source, params IEnumerable<CellOutput> outputs)
    {
        var cell = NotebookCell.Code(source);
        cell.ExecutionCount = 1;
        foreach (var output in outputs) cell.Outputs.Add(output);
        return cell;
    }

    public static NotebookCell Tagged(string tag, params IEnumerable<CellOutput> outputs)
    {
        var cell = NotebookCell.Code("var secret = 1;", tag);
        foreach (var output in outputs) cell.Outputs.Add(output);
        return cell;
    }

    public static DisplayOutput Value(string mimeType, string text) => new(MimeData.Of([new(mimeType, text)]));

    public static ReportPage Page(string fileName, params IEnumerable<NotebookCell> cells) =>
        new() { FileName = fileName, Notebook = Notebook(cells), Duration = TimeSpan.FromSeconds(3) };

    /// <summary>The page of a report that has one notebook, without its style.</summary>
    public static string Render(ReportPage page) =>
        WithoutStyle(NotebookPage.Render(Summary, [page], 0, new([page])).ToString());

    /// <summary>What a page shows for these cells.</summary>
    public static string Render(params IEnumerable<NotebookCell> cells) => Render(Page("a.ipynb", cells));

    public static string WithoutStyle(string html) => Style().Replace(html, "");

    [GeneratedRegex("<style>.*?</style>", RegexOptions.Singleline)]
    private static partial Regex Style();
}
