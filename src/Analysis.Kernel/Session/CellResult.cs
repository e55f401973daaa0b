using Analysis.Display;

namespace Analysis.Kernel.Session;

/// <summary>How a cell ended.</summary>
/// <param name="ExecutionCount">The cell's number in this session, from 1.</param>
/// <param name="Value">The value of its trailing expression as a bundle, or null when it has none.</param>
/// <param name="Error">Why it failed, or null.</param>
public sealed record CellResult(int ExecutionCount, MimeBundle? Value, CellError? Error)
{
    /// <summary>True when the cell ran to its end.</summary>
    public bool Succeeded => Error is null;
}
