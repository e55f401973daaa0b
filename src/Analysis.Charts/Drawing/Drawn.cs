namespace Analysis.Charts.Drawing;

/// <summary>A drawing, and where its marks are.</summary>
/// <param name="Svg">The drawing as XML text.</param>
/// <param name="Width">Its width in pixels.</param>
/// <param name="Height">Its height in pixels.</param>
/// <param name="Spots">The marks that say something, in the order in which they were drawn.</param>
internal sealed record Drawn(string Svg, double Width, double Height, IReadOnlyList<Spot> Spots);
