namespace Analysis.Workbook.Report;

/// <summary>How the run of one notebook ended.</summary>
public enum ReportStatus
{
    /// <summary>All cells ran.</summary>
    Succeeded,

    /// <summary>A cell failed; those after it were not run.</summary>
    Failed,

    /// <summary>A cell ran past the time allowed.</summary>
    TimedOut,

    /// <summary>The notebook could not be read, or the run ended before its turn.</summary>
    NotRun,
}
