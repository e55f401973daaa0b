namespace Analysis.Kernel.Session;

/// <summary>A cell or an imported file did not compile: the error is described already.</summary>
internal sealed class CellFailedException : Exception
{
    public CellFailedException(CellError error)
        : base(error.Message) => Error = error;

    /// <summary>What is wrong.</summary>
    public CellError Error { get; }
}
