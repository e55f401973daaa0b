using Analysis.Notebooks;

namespace Analysis.Workbook.Running;

/// <summary>A notebook that was run.</summary>
/// <param name="Plan">What was run.</param>
/// <param name="Status">How it ended.</param>
/// <param name="Failure">The cell that ended it early, or null.</param>
/// <param name="Cells">How many cells ran.</param>
/// <param name="Duration">From the kernel's start to the last cell's end.</param>
internal sealed record NotebookResult(PlannedNotebook Plan, RunStatus Status, CellFailure? Failure, int Cells, TimeSpan Duration)
{
    /// <summary>The notebook with its outputs.</summary>
    public Notebook Notebook => Plan.Notebook;
}
