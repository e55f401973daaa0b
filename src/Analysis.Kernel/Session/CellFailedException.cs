namespace Analysis.Kernel.Session;

/// <summary>A part of a cell cannot be run: the error is described already.</summary>
internal sealed class CellFailedException : Exception
{
    /// <summary>Ends the cell with an error.</summary>
    public CellFailedException(CellError error)
        : base(error.Message) => Error = error;

    /// <summary>What the cell's reader is told.</summary>
    public CellError Error { get; }
}
