namespace Analysis.Networks.Layouts;

/// <summary>Where a node is drawn. The unit is the distance that nodes of an edge aim at.</summary>
/// <param name="X">From left to right, from 0.</param>
/// <param name="Y">From bottom to top, from 0.</param>
public readonly record struct LayoutPoint(double X, double Y);
