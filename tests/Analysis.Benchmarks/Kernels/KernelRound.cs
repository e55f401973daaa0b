namespace Analysis.Benchmarks.Kernels;

/// <summary>What one start of a kernel measured. Times are in seconds, memory is in bytes.</summary>
/// <param name="Ready">From the start of the process to its first answer and its first message on iopub.</param>
/// <param name="FirstCell">The first cell after that, from sending it to idle.</param>
/// <param name="Cells">Each of the following cells, from sending it to idle.</param>
/// <param name="FirstCompletion">The first completion, from sending it to the reply.</param>
/// <param name="Completions">The following completions.</param>
/// <param name="PeakMemory">The most memory that the process and its children had up to then.</param>
/// <param name="LastCells">The last hundred of a thousand further cells, each of which declared a variable.</param>
/// <param name="MemoryOfThousand">The most memory that the process and its children had after these.</param>
internal sealed record KernelRound(
    double Ready, double FirstCell, double[] Cells, double FirstCompletion, double[] Completions, long PeakMemory, double[] LastCells,
    long MemoryOfThousand)
{
    /// <summary>From the start of the process to the end of the first cell.</summary>
    public double FirstResult => Ready + FirstCell;
}
