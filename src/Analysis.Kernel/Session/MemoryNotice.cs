using System.Globalization;
using Analysis.Kernel.Formatting;

namespace Analysis.Kernel.Session;

/// <summary>Says that a session's memory grows, when it begins to matter on the machine at hand, and again near the end of what there is.</summary>
internal sealed class MemoryNotice
{
    // A small session is not disturbed on a small machine either.
    private const long Least = 1L << 30;

    // Of all memory that the process may use.
    private static readonly double[] Shares = [0.25, 0.5, 0.7, 0.85];

    private readonly Func<(long Used, long Available)> _measure;
    private long _told;

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
        if (available <= 0) return null;
        var step = Shares.Select(share => Math.Max(Least, (long)(available * share))).LastOrDefault(bytes => bytes <= used);
        if (step <= _told) return null;
        _told = step;

        var percent = ((int)(100.0 * used / available)).ToString(CultureInfo.InvariantCulture);
        return $"The kernel uses {SizeText.Of(used)}, {percent} % of the memory there is. Variables and the code of all cells that "
            + "have run stay until it is restarted; '#!about' shows what each cell cost, '#!whos' which variables there are.";
    }
}
