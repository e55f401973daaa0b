namespace Analysis.Statistics;

/// <summary>A stretch of periods in which something is much more frequent than usual.</summary>
/// <param name="First">Its first period, from 0.</param>
/// <param name="Last">Its last period.</param>
/// <param name="Weight">How much cheaper, in natural logarithms of likelihood, the raised rate explains it than the usual one.</param>
public readonly record struct Burst(int First, int Last, double Weight);
