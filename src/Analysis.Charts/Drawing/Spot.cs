namespace Analysis.Charts.Drawing;

/// <summary>Where a mark is in a drawing.</summary>
/// <param name="Trace">The trace's place in the figure.</param>
/// <param name="Mark">The mark's place in the trace.</param>
/// <param name="Place">The field that it takes, in pixels.</param>
internal readonly record struct Spot(int Trace, int Mark, Frame Place);
