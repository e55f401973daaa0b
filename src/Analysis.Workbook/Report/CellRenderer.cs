using System.Globalization;
using Analysis.Display;
using Analysis.Notebooks;
using Analysis.Workbook.Running;

namespace Analysis.Workbook.Report;

/// <summary>
/// Cells as HTML: prose and results stand open, code is one click away. The tags by which Jupyter's publishing tools hide
/// parts of a cell are honoured, except on the cell that failed.
/// </summary>
internal sealed class CellRenderer
{
    private readonly MarkdownRenderer _markdown;
    private readonly OutputRenderer _outputs;
    private readonly ReportFailure? _failure;
    private readonly bool _isCSharp;

    public CellRenderer(MarkdownRenderer markdown, Notebook notebook, ReportFailure? failure)
    {
        _markdown = markdown;
        _outputs = new(markdown);
        _failure = failure;
        _isCSharp = notebook.Language is null || CSharpHighlighter.IsCSharp(notebook.Language);
    }

    /// <summary>The anchor of a cell in its page.</summary>
    public static string Anchor(string cellId) => "cell-" + cellId;

    /// <summary>One cell; empty when its author hid it.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="number">Its place in the notebook, from 1.</param>
    public Html Render(NotebookCell cell, int number)
    {
        var failed = cell.Id == _failure?.CellId;
        if (!failed && Tagged(cell, "remove-cell")) return Html.Empty;
        return cell.Kind switch
        {
            CellKind.Markdown => Section(cell, "prose", _markdown.Cell(cell)),
            CellKind.Raw => Raw(cell),
            _ => Code(cell, number, failed),
        };
    }

    private Html Code(NotebookCell cell, int number, bool failed)
    {
        if (cell.Source.Length == 0 && cell.Outputs.Count == 0) return Html.Empty;
        var source = !failed && Tagged(cell, "remove-input") ? Html.Empty : Source(cell, number, failed);
        var outputs = !failed && Tagged(cell, "remove-output") ? Html.Empty : Outputs(cell, failed);
        return Section(cell, failed ? "code failed" : "code", Html.Of($"{source}{outputs}"));
    }

    private Html Source(NotebookCell cell, int number, bool failed)
    {
        var injected = cell.HasTag(CellTags.InjectedParameters);
        var label = failed ? string.Create(CultureInfo.InvariantCulture, $"Cell {number} stopped here")
            : injected ? "Parameters of this run"
            : cell.HasTag(CellTags.Parameters) ? "Default parameters"
            : "Code";
        var lines = cell.Source.AsSpan().TrimEnd('\n').Count('\n') + 1;
        var size = lines == 1 ? "1 line" : string.Create(CultureInfo.InvariantCulture, $"{lines} lines");
        var count = cell.ExecutionCount is { } executed
            ? Html.Of($"<span class=\"count\" title=\"Execution count\">[{executed}]</span>")
            : Html.Of($"<span>not run</span>");
        var code = Highlighted(cell, failed);
        return Html.Of($"""
            <details class="source{(injected ? " injected" : "")}"{Html.Raw(failed || injected ? " open" : "")}>
            <summary><span class="what">{label}</span> <span class="size">{size}</span> {count}</summary>
            <pre class="scroll" tabindex="0" role="region" aria-label="Code of cell {number}"><code>{code}</code></pre>
            </details>

            """);
    }

    private Html Highlighted(NotebookCell cell, bool failed)
    {
        var code = cell.Source.TrimEnd('\n');
        var marked = failed ? _failure!.Line : null;
        return _isCSharp ? CSharpHighlighter.Lines(code, marked) : CSharpHighlighter.PlainLines(code, marked);
    }

    private Html Outputs(NotebookCell cell, bool failed)
    {
        var expected = cell.HasTag(CellTags.RaisesException) && !failed;
        var html = Html.Concat(cell.Outputs.Select(output => _outputs.Render(output, expected)));
        return !failed && cell.Outputs.Count > 0 && (Tagged(cell, "hide-output") || Tagged(cell, "hide-cell"))
            ? Html.Of($"<details class=\"hidden-output\"><summary><span class=\"what\">Result</span></summary>{html}</details>\n")
            : html;
    }

    private static Html Raw(NotebookCell cell)
    {
        var format = (cell.Metadata["raw_mimetype"] ?? cell.Metadata["format"])?.ToString();
        return format switch
        {
            null or "" or MimeTypes.Text => Section(
                cell, "raw", Html.Of($"<pre class=\"scroll\" tabindex=\"0\">{Html.Text(cell.Source)}</pre>\n")),
            MimeTypes.Html => Section(cell, "raw", Html.Raw(cell.Source)),
            _ => Html.Empty, // Meant for another format: LaTeX, reStructuredText.
        };
    }

    private static Html Section(NotebookCell cell, string kind, Html content) =>
        Html.Of($"<section class=\"cell {kind}\" id=\"{Anchor(cell.Id)}\">\n{content}</section>\n");

    // Both spellings are in use.
    private static bool Tagged(NotebookCell cell, string tag) =>
        cell.HasTag(tag) || cell.HasTag(tag.Replace('-', '_'));
}
