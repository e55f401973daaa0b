using Analysis.Kernel.Interrupts;
using Analysis.Kernel.Session;

namespace Analysis.Kernel.Errors;

/// <summary>What is said of a cell that was interrupted.</summary>
internal static class InterruptError
{
    /// <summary>The name under which it is reported: the one that users of notebooks know.</summary>
    public const string Name = "KeyboardInterrupt";

    private const string Stopped = "The cell was interrupted. What it had assigned before is kept.";

    /// <summary>Describes how a cell ended that was interrupted.</summary>
    /// <param name="error">What ended it.</param>
    /// <param name="sources">The text of the cells, to quote the lines.</param>
    /// <param name="cell">The name of the cell.</param>
    public static CellError Describe(Exception error, CellSources sources, string cell)
    {
        var message = error is CellAbandonedException ? error.Message : Stopped;
        var thrown = RuntimeError.Describe(error, sources, cell);

        // How the framework ended what it did is of no interest; where the cell was, is.
        var place = thrown.Trace.Skip(1).SkipWhile(line => !line.StartsWith("  cell ", StringComparison.Ordinal))
            .TakeWhile(line => line.StartsWith(' '));
        return new(Name, message, [$"{Name}: {message}", .. place], thrown.Line);
    }
}
