namespace Analysis.Charts;

/// <summary>How far an interval reaches from each value.</summary>
/// <param name="Below">Downwards, in the units of the value, from 0; NaN for none.</param>
/// <param name="Above">Upwards, in the units of the value, from 0; NaN for none.</param>
public sealed record ErrorBars(IReadOnlyList<double> Below, IReadOnlyList<double> Above);
