using Analysis.Charts;

namespace Analysis.Workbook.Report;

/// <summary>Writes the report of a run: an index and one page per notebook, each of them complete in itself.</summary>
public static class ReportWriter
{
    /// <summary>The file of the report that one opens first.</summary>
    public const string IndexName = "index.html";

    /// <summary>The script that makes the charts of all pages interactive. Without it their drawings stand.</summary>
    public const string ChartScriptName = "charts.js";

    private const string ChartScriptTag = $"<script src=\"{ChartScriptName}\"";

    /// <summary>
    /// Writes the report. It appears whole, or what stood there stays: an earlier report in the folder is replaced, files that
    /// are no pages of a report are kept.
    /// </summary>
    /// <param name="folder">Where the report goes; made when it is not there.</param>
    /// <param name="summary">The run as a whole.</param>
    /// <param name="pages">The notebooks in reading order.</param>
    /// <returns>The full path of the index.</returns>
    /// <exception cref="IOException">
    /// The folder cannot be written, or holds a file of a page's name that is no report.
    /// </exception>
    public static string Write(string folder, ReportSummary summary, IReadOnlyList<ReportPage> pages)
    {
        var names = new PageNames(pages);
        var index = IndexPage.Render(summary, pages, names);
        var files = new List<(string Name, string Text)> { (IndexName, index.ToString()) };
        for (var i = 0; i < pages.Count; i++)
        {
            if (names.Of(pages[i]) is { } name)
                files.Add((name, NotebookPage.Render(summary, pages, i, names).ToString()));
        }

        if (InteractiveCharts.ScriptFile is { } script && files.Any(file => file.Text.Contains(ChartScriptTag, StringComparison.Ordinal)))
            files.Add((ChartScriptName, $"/* {ReportFolder.Generator}: what makes the charts of this report interactive. */\n{script}"));
        ReportFolder.Replace(folder, files);
        return Path.Combine(Path.GetFullPath(folder), IndexName);
    }
}
