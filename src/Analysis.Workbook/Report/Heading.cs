namespace Analysis.Workbook.Report;

/// <summary>A heading of a page.</summary>
/// <param name="Level">1 to 6.</param>
/// <param name="Text">Its plain text.</param>
/// <param name="Id">Its anchor.</param>
internal sealed record Heading(int Level, string Text, string Id);
