namespace Analysis.Workbook.Running;

/// <summary>The tags of cells that a run observes: those of papermill and nbclient.</summary>
internal static class CellTags
{
    /// <summary>The cell that declares the parameters.</summary>
    public const string Parameters = "parameters";

    /// <summary>The cell, written by a run, that sets some of them.</summary>
    public const string InjectedParameters = "injected-parameters";

    /// <summary>An error of this cell does not end the run.</summary>
    public const string RaisesException = "raises-exception";

    /// <summary>The cell is not run.</summary>
    public const string SkipExecution = "skip-execution";
}
