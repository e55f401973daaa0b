namespace Analysis.Workbook.Running;

/// <summary>The error of a cell that ran too long.</summary>
internal static class CellTimeout
{
    /// <summary>The name under which the notebook shows it.</summary>
    public const string Name = "CellTimeout";
}
