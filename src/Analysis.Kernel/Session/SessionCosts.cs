using System.Diagnostics;
using System.Globalization;
using Analysis.Kernel.Output;

namespace Analysis.Kernel.Session;

/// <summary>Keeps what cells have cost, and says so before memory runs short: what a cell compiled stays until the end.</summary>
internal sealed class SessionCosts
{
    private const long Gigabyte = 1L << 30;

    private readonly List<CellCost> _cells = [];
    private long _noticeAt;

    /// <summary>Costs of a session in which nothing has run.</summary>
    /// <param name="noticeAt">The memory, in bytes, at which users are told; a quarter of what the machine has, if not given, and a gigabyte at least.</param>
    public SessionCosts(long? noticeAt = null) =>
        _noticeAt = noticeAt ?? Math.Max(Gigabyte, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 4);

    /// <summary>The cells that have run, in order.</summary>
    public IReadOnlyList<CellCost> Cells => _cells;

    /// <summary>The memory that the process holds, in bytes.</summary>
    public static long HeldBytes => Environment.WorkingSet;

    /// <summary>Starts to measure a cell; what is returned ends it.</summary>
    public Action Start(int cell, CellOutput output)
    {
        var (watch, allocated) = (Stopwatch.StartNew(), GC.GetTotalAllocatedBytes());
        return () =>
        {
            _cells.Add(new(cell, watch.Elapsed.TotalMilliseconds, GC.GetTotalAllocatedBytes() - allocated));
            Notice(output);
        };
    }

    private void Notice(CellOutput output)
    {
        var held = HeldBytes;
        if (held < _noticeAt) return;
        while (held >= _noticeAt) _noticeAt *= 2;
        var cells = _cells.Count == 1 ? "1 cell" : $"{_cells.Count} cells";
        output.Write(OutputStream.Error, string.Create(CultureInfo.InvariantCulture,
            $"The kernel holds {held / (double)Gigabyte:0.0} GB of memory after {cells}. What cells declare and compile stays "
            + $"until the kernel is restarted; #!about shows what each has cost.\n"));
    }
}
