using System.Globalization;

namespace Analysis.Workbook.Running;

/// <summary>The kernel's process ended while it was still wanted.</summary>
internal sealed class KernelDiedException : Exception
{
    public KernelDiedException(int? exitCode, IReadOnlyList<string> errorLines)
        : base(exitCode is { } code
            ? string.Create(CultureInfo.InvariantCulture, $"The kernel's process ended with exit code {code} while the cell ran. "
                + $"Endless recursion, too little memory, a crash in native code and Environment.Exit do that.")
            : "The kernel closed its pipe while the cell ran.") => ErrorLines = errorLines;

    /// <summary>What the process wrote on standard error before it ended.</summary>
    public IReadOnlyList<string> ErrorLines { get; }
}
