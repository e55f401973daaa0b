using System.Globalization;
using Analysis.Kernel.Formatting;

namespace Analysis.Kernel.Session;

/// <summary>Says in time that a session's memory grows towards what the machine or the container has.</summary>
internal sealed class MemoryNotice
{
    // Of all memory that the process may use; each is told once.
    private static readonly double[] Thresholds = [0.5, 0.7, 0.85];

    private readonly Func<(long Used, long Available)> _measure;
    private int _told;

    /// <summary>A notice that looks at this process.</summary>
    public MemoryNotice()
        : this(static () => (Environment.WorkingSet, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes))
    {
    }

    /// <summary>A notice that looks elsewhere.</summary>
    /// <param name="measure">The bytes that are used, and those that there are.</param>
    internal MemoryNotice(Func<(long Used, long Available)> measure) => _measure = measure;

    /// <summary>The notice to be given now, or null.</summary>
    public string? Check()
    {
        var (used, available) = _measure();
        if (available <= 0 || _told == Thresholds.Length || used < available * Thresholds[_told]) return null;
        while (_told < Thresholds.Length && used >= available * Thresholds[_told]) _told++;
        var percent = ((int)(100.0 * used / available)).ToString(CultureInfo.InvariantCulture);
        return $"The kernel uses {SizeText.Of(used)}, {percent} % of the memory there is. Variables and the code of all cells that "
            + "have run stay until it is restarted; '#!about' shows what each cell cost, '#!whos' which variables there are.";
    }
}
