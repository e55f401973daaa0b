namespace Analysis.Workbook.Kernels.Checks;

/// <summary>How good or bad a finding is.</summary>
internal enum FindingKind
{
    /// <summary>All is well.</summary>
    Ok,

    /// <summary>Notebooks run all the same, but something could be better.</summary>
    Note,

    /// <summary>Something is wrong.</summary>
    Failed,
}
