namespace Analysis.Workbook;

/// <summary>Something that ends the command with a sentence for the user and an exit code.</summary>
internal sealed class WorkbookException : Exception
{
    public WorkbookException(int exitCode, string message, Exception? inner = null)
        : base(message, inner) => ExitCode = exitCode;

    /// <summary>One of <see cref="Workbook.ExitCode"/>.</summary>
    public int ExitCode { get; }
}
