using System.Globalization;

namespace Analysis.Workbook.Running;

/// <summary>The cell that ended a notebook's run, and why.</summary>
/// <param name="CellId">The cell's id in the notebook.</param>
/// <param name="Cell">The cell's place among all cells of the notebook, from 1.</param>
/// <param name="ExecutionCount">The number that the notebook shows beside the cell, where it has one.</param>
/// <param name="Line">The line in the cell, from 1, where it is known.</param>
/// <param name="ErrorName">The error's type.</param>
/// <param name="Message">What the error says.</param>
internal sealed record CellFailure(string CellId, int Cell, int? ExecutionCount, int? Line, string ErrorName, string Message)
{
    /// <summary>Where it happened: <c>cell 7 (In [4]), line 2</c>.</summary>
    public string Place
    {
        get
        {
            var count = ExecutionCount is null ? "" : string.Create(CultureInfo.InvariantCulture, $" (In [{ExecutionCount}])");
            var line = Line is null ? "" : string.Create(CultureInfo.InvariantCulture, $", line {Line}");
            return string.Create(CultureInfo.InvariantCulture, $"cell {Cell}{count}{line}");
        }
    }
}
