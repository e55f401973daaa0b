namespace Analysis.Benchmarks.Work;

/// <summary>Some work, what is aimed at, and what was measured.</summary>
/// <param name="Title">How a table calls it.</param>
/// <param name="Size">The bytes that it is done on.</param>
internal sealed record MeasuredWork(string Title, long Size)
{
    /// <summary>The rounds so far.</summary>
    public List<WorkRound> Rounds { get; } = [];

    /// <summary>The longest time that is aimed at, in seconds.</summary>
    public double? LongestTime { get; init; }

    /// <summary>The lowest speed that is aimed at, in bytes a second.</summary>
    public double? LowestSpeed { get; init; }

    /// <summary>The most memory that is aimed at, as a multiple of <see cref="Size"/>.</summary>
    public double? MostMemory { get; init; }

    /// <summary>How many articles or pairs the last round had.</summary>
    public int Items => Rounds[^1].Items;

    /// <summary>The median time of a round, in seconds.</summary>
    public double Seconds => Median(round => round.Seconds);

    /// <summary>The speed at that time, in bytes a second.</summary>
    public double Speed => Size / Seconds;

    /// <summary>How many cores were busy, on average: the median of the rounds.</summary>
    public double Cores => Median(round => round.ProcessorSeconds / round.Seconds);

    /// <summary>The most memory that any of its processes had, in bytes.</summary>
    public long PeakMemory => Rounds.Max(round => round.PeakMemory);

    /// <summary>That as a multiple of <see cref="Size"/>.</summary>
    public double MemoryRatio => (double)PeakMemory / Size;

    /// <summary>What is aimed at and whether it is reached; empty where nothing is.</summary>
    public string Verdict() => string.Join(", ", new[]
    {
        LongestTime is { } time ? Verdict($"under {time:0.##} s", Seconds < time) : null,
        LowestSpeed is { } speed ? Verdict($"at least {speed / Bytes.Megabyte:0} MB/s", Speed >= speed) : null,
        MostMemory is { } ratio ? Verdict($"memory under {ratio:0.#} times the size", MemoryRatio < ratio) : null,
    }.OfType<string>());

    private static string Verdict(FormattableString aim, bool isReached) =>
        FormattableString.Invariant(aim) + (isReached ? ": reached" : ": **missed**");

    private double Median(Func<WorkRound, double> figure) => Quantiles.Of(Rounds.Select(figure), 0.5);
}
