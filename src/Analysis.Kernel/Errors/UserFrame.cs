namespace Analysis.Kernel.Errors;

/// <summary>One line of a trace.</summary>
/// <param name="Method">The method as its writer named it, or null for a cell's own statements.</param>
/// <param name="File">The source file or the cell's name, or null where there is no debug information.</param>
/// <param name="Line">The line, from 1; 0 where it is unknown.</param>
internal sealed record UserFrame(string? Method, string? File, int Line);
