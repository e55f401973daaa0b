namespace Analysis.Kernel.Session;

/// <summary>Why a cell failed, as its reader needs it.</summary>
/// <param name="Name">The exception's type: <c>System.DivideByZeroException</c>.</param>
/// <param name="Message">What it says.</param>
/// <param name="Trace">The lines to show, the first of which has the name and the message.</param>
/// <param name="Line">The line of the cell where it happened, from 1, or null where that is unknown.</param>
public sealed record CellError(string Name, string Message, IReadOnlyList<string> Trace, int? Line);
