namespace Analysis.Kernel.Session;

/// <summary>Text that is run: a cell, or a file that one imports.</summary>
/// <param name="Name">What it is called in traces: <c>cell_3</c>, <c>helpers.cs</c>.</param>
/// <param name="Text">As the user wrote it, directives too.</param>
/// <param name="Folder">The folder that its paths start from, or null for the notebook's.</param>
internal sealed record CellText(string Name, string Text, string? Folder = null);
