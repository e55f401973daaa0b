namespace Analysis.Benchmarks.Work;

/// <summary>What a process measured when it did its work once.</summary>
/// <param name="Seconds">How long it took.</param>
/// <param name="ProcessorSeconds">The processor time that all its threads had meanwhile.</param>
/// <param name="Items">What it worked on or found: articles, or pairs of copies.</param>
/// <param name="PeakMemory">The most memory that the process had up to then, in bytes.</param>
internal sealed record WorkRound(double Seconds, double ProcessorSeconds, int Items, long PeakMemory);
