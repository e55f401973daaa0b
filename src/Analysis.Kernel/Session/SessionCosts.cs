using System.Diagnostics;

namespace Analysis.Kernel.Session;

/// <summary>What the cells of a session have cost, the last thousand of them each by itself.</summary>
internal sealed class SessionCosts
{
    private const int MostKept = 1000;

    private readonly Queue<CellCost> _costs = new();

    /// <summary>How many cells have run.</summary>
    public int Count { get; private set; }

    /// <summary>The size of all compiled code, in bytes.</summary>
    public long CodeBytes { get; private set; }

    /// <summary>The cells that are kept, in the order in which they ended.</summary>
    public IReadOnlyList<CellCost> Costs => [.. _costs];

    /// <summary>Measures a run until the result is disposed.</summary>
    /// <param name="number">The cell's number, or null for code that is no cell.</param>
    /// <param name="run">The run.</param>
    public IDisposable? Start(int? number, CellRun run) => number is { } cell ? new Measure(this, cell, run) : null;

    private void Add(CellCost cost)
    {
        Count++;
        CodeBytes += cost.CodeBytes;
        _costs.Enqueue(cost);
        if (_costs.Count > MostKept) _costs.Dequeue();
    }

    private sealed class Measure(SessionCosts costs, int number, CellRun run) : IDisposable
    {
        private readonly long _start = Stopwatch.GetTimestamp();
        private readonly long _allocated = GC.GetTotalAllocatedBytes();

        public void Dispose() => costs.Add(new(
            number, Stopwatch.GetElapsedTime(_start), run.RunningTime, GC.GetTotalAllocatedBytes() - _allocated, run.CodeBytes));
    }
}
