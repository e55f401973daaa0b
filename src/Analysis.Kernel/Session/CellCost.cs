using System.Globalization;

namespace Analysis.Kernel.Session;

/// <summary>What one run of a cell has cost.</summary>
/// <param name="Cell">The cell's number.</param>
/// <param name="Milliseconds">From its start to its end, building and compiling too.</param>
/// <param name="AllocatedBytes">What was allocated meanwhile, in the whole process; most of it is free again.</param>
public sealed record CellCost(int Cell, double Milliseconds, long AllocatedBytes)
{
    /// <summary>An amount of memory as people read it.</summary>
    public static string Megabytes(long bytes) => (bytes / (1024.0 * 1024)).ToString("0.0", CultureInfo.InvariantCulture) + " MB";
}
