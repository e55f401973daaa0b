using Analysis.Benchmarks.Work;

namespace Analysis.Benchmarks.Terms;

/// <summary>A line of the table: some work, what it is compared with, and what is aimed at.</summary>
/// <param name="Work">The work.</param>
/// <param name="Other">The work that it has to be faster than.</param>
internal sealed record TermFigure(MeasuredWork Work, MeasuredWork Other)
{
    /// <summary>How many times as fast it should be; null where nothing is aimed at.</summary>
    public double? LowestRatio { get; init; }

    /// <summary>How many times as fast it is, byte for byte.</summary>
    public double Ratio => Work.Speed / Other.Speed;

    /// <summary>A line in markdown.</summary>
    public string Line() => FormattableString.Invariant(
        $"| {Work.Title} | {Work.Seconds * 1000:F0} ms | {Work.Speed / Bytes.Megabyte:F0} | {Ratio:F1} times {Other.Title} | {Verdict()} |");

    private string Verdict()
    {
        if (LowestRatio is not { } ratio) return Work.Verdict();
        var aim = FormattableString.Invariant($"at least {ratio:0.#} times") + (Ratio >= ratio ? ": reached" : ": **missed**");
        return string.Join(", ", new[] { Work.Verdict(), aim }.Where(text => text.Length > 0));
    }
}
