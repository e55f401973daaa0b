using System.Globalization;

namespace Analysis.Workbook.Running;

/// <summary>The cell that ended a notebook's run, and why.</summary>
/// <param name="CellId">The cell's id in the notebook.</param>
/// <param name="Cell">The cell's number among those that run, from 1: the one that the progress and traces give it, and In [n].</param>
/// <param name="Line">The line in the cell, from 1, where it is known.</param>
/// <param name="ErrorName">The error's type.</param>
/// <param name="Message">What the error says.</param>
internal sealed record CellFailure(string CellId, int Cell, int? Line, string ErrorName, string Message)
{
    /// <summary>Where it happened: <c>cell 4, line 2</c>.</summary>
    public string Place => string.Create(CultureInfo.InvariantCulture, $"cell {Cell}{(Line is { } line ? $", line {line}" : "")}");
}
