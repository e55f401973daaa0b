namespace Analysis.Benchmarks.Kernels;

/// <summary>One line of the table: a figure of a round, how it is written, and what is aimed at.</summary>
/// <param name="Title">What is measured.</param>
/// <param name="Of">The figure of a round.</param>
/// <param name="Unit">What it is written in.</param>
internal sealed record KernelFigure(string Title, Func<KernelRound, double> Of, KernelUnit Unit)
{
    /// <summary>All figures, in the table's order.</summary>
    public static IReadOnlyList<KernelFigure> All { get; } =
    [
        new("process start to ready", round => round.Ready, KernelUnit.Seconds) { HighestRatio = 1 },
        new("first cell after that", round => round.FirstCell, KernelUnit.Milliseconds) { Highest = 0.25 },
        new("process start to the end of the first cell", round => round.FirstResult, KernelUnit.Seconds),
        new("`1+1`, median of 200 cells", round => Quantiles.Of(round.Cells, 0.5), KernelUnit.Milliseconds) { HighestRatio = 1.5, Highest = 0.012 },
        new("`1+1`, 95th percentile", round => Quantiles.Of(round.Cells, 0.95), KernelUnit.Milliseconds),
        new("first completion", round => round.FirstCompletion, KernelUnit.Milliseconds),
        new("completion, median of 20", round => Quantiles.Of(round.Completions, 0.5), KernelUnit.Milliseconds) { Highest = 0.15 },
        new("peak memory, with children", round => round.PeakMemory, KernelUnit.Mebibytes),
        new("after 1,000 cells that each declare a variable: median of the last 100", round => Quantiles.Of(round.LastCells, 0.5), KernelUnit.Milliseconds),
        new("after these: peak memory, with children", round => round.MemoryOfThousand, KernelUnit.Mebibytes) { Highest = 1L << 30 },
    ];

    /// <summary>The highest value that is aimed at, in seconds or bytes.</summary>
    public double? Highest { get; init; }

    /// <summary>The highest ratio to the other kernel that is aimed at.</summary>
    public double? HighestRatio { get; init; }

    /// <summary>What is aimed at and whether it is reached; empty where nothing is.</summary>
    public string Verdict(double own, double other)
    {
        List<string> aims = [];
        if (HighestRatio is { } ratio) aims.Add(FormattableString.Invariant($"ratio at most {ratio:F1}"));
        if (Highest is { } highest) aims.Add($"under {Unit.Write(highest)}");
        if (aims.Count == 0) return "";
        var isReached = own / other <= (HighestRatio ?? double.PositiveInfinity) && own < (Highest ?? double.PositiveInfinity);
        return $"{string.Join(", ", aims)}: {(isReached ? "reached" : "**missed**")}";
    }
}
