namespace Analysis.Networks.Layouts;

/// <summary>Two nodes that a layout draws near each other.</summary>
/// <param name="From">One node, from 0.</param>
/// <param name="To">The other.</param>
public readonly record struct LayoutEdge(int From, int To);
