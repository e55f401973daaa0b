namespace Analysis.Workbook.Running;

/// <summary>How a notebook's run ended.</summary>
public enum RunStatus
{
    /// <summary>All cells ran.</summary>
    Succeeded,

    /// <summary>A cell failed, and those after it were not run.</summary>
    Failed,

    /// <summary>A cell ran past the time-out, and those after it were not run.</summary>
    TimedOut,

    /// <summary>The notebook could not be read, or the run ended before its turn.</summary>
    NotRun,
}
