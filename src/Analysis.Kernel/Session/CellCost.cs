namespace Analysis.Kernel.Session;

/// <summary>What one run of a cell took.</summary>
/// <param name="Number">The cell's number.</param>
/// <param name="Time">From its start to its end, with what was built and compiled for it.</param>
/// <param name="RunningTime">How long its own code ran.</param>
/// <param name="AllocatedBytes">What the process allocated meanwhile; most of it is free again soon.</param>
/// <param name="CodeBytes">The size of the compiled code, which stays.</param>
internal sealed record CellCost(int Number, TimeSpan Time, TimeSpan RunningTime, long AllocatedBytes, long CodeBytes);
