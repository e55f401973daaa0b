using Analysis.Notebooks;
using Analysis.Workbook.Running;

namespace Analysis.Workbook.Report;

/// <summary>One notebook of the run, and how it went.</summary>
public sealed record ReportPage
{
    /// <summary>The notebook's file name, <c>2-term-frequency.ipynb</c> for example. A path before it is shown.</summary>
    public required string FileName { get; init; }

    /// <summary>
    /// The executed notebook; null when it could not be read, and then it gets a line in the index but no page.
    /// </summary>
    public Notebook? Notebook { get; init; }

    /// <summary>How the run ended.</summary>
    public RunStatus Status { get; init; } = RunStatus.Succeeded;

    /// <summary>How long the notebook ran; null when it did not.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>What went wrong, or null.</summary>
    public ReportFailure? Failure { get; init; }

    /// <summary>
    /// The folder that holds the notebook: pictures which its markdown names are taken from there into the page. May be null.
    /// </summary>
    public string? Folder { get; init; }

    /// <summary>The notebook's first heading of level 1, else its file name without the extension.</summary>
    public string Title =>
        (Notebook is null ? null : NotebookProse.Title(Notebook)) ?? Path.GetFileNameWithoutExtension(FileName);
}
