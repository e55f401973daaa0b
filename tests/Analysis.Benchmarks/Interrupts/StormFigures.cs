namespace Analysis.Benchmarks.Interrupts;

/// <summary>What the script measured.</summary>
/// <param name="Seconds">By kind of cell: how long each took to end after its first interrupt.</param>
/// <param name="Again">How often an interrupt had to be sent again, since it had overtaken its cell.</param>
/// <param name="MemoryBefore">The kernel's resident memory before the first interrupt, in bytes.</param>
/// <param name="MemoryAfter">The same after the last.</param>
internal sealed record StormFigures(Dictionary<string, double[]> Seconds, int Again, long MemoryBefore, long MemoryAfter);
