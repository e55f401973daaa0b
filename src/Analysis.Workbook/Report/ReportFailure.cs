namespace Analysis.Workbook.Report;

/// <summary>Why a notebook did not run to its end.</summary>
/// <param name="Message">What went wrong, as a sentence; it may hold text from articles.</param>
/// <param name="CellId">The id of the cell that failed, or null when no cell did.</param>
/// <param name="Line">The line of that cell, from 1, where it is known.</param>
public sealed record ReportFailure(string Message, string? CellId = null, int? Line = null);
