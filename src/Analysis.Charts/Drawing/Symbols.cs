using static System.FormattableString;

namespace Analysis.Charts.Drawing;

/// <summary>Draws the forms of points, all of about the same area.</summary>
internal static class Symbols
{
    /// <summary>The width of a tick's stroke.</summary>
    public const double TickWidth = 1.4;

    public static void Draw(SvgCanvas canvas, Marker marker, double x, double y, double size, ChartColor color)
    {
        if (marker.Symbol == MarkerSymbol.Circle) canvas.Open("circle").With("cx", x).With("cy", y).With("r", size / 2);
        else canvas.Open("path").With("d", Path(marker.Symbol, size / 2)).With("transform", $"translate({SvgCanvas.Number(x)} {SvgCanvas.Number(y)})");

        if (marker.Symbol == MarkerSymbol.Tick)
        {
            canvas.With("fill", "none").Stroke(color, TickWidth).Close();
            return;
        }

        if (marker.Symbol == MarkerSymbol.Cross)
        {
            canvas.With("fill", "none").Stroke(color, Math.Max(2, size / 4)).Close();
            return;
        }

        if (!marker.HasOutline)
        {
            canvas.Fill(color).Close();
            return;
        }

        // Two classes: the inside takes the colour, the outline the ground's.
        canvas.With("class", color.Role is { } role ? $"f-{role} l-paper" : "l-paper").With("fill", color.Light)
            .With("stroke", Theme.Light.Paper).With("stroke-width", 1).Close();
    }

    private static string Path(MarkerSymbol symbol, double r)
    {
        var (small, tall) = (Round(r * 0.89), Round(r * 1.2));
        var wide = Round(r * 1.14);
        return symbol switch
        {
            MarkerSymbol.Square => Invariant($"M{-small} {-small}H{small}V{small}H{-small}Z"),
            MarkerSymbol.Diamond => Invariant($"M0 {-tall}L{tall} 0L0 {tall}L{-tall} 0Z"),
            MarkerSymbol.TriangleUp => Invariant($"M0 {-tall}L{wide} {small}H{-wide}Z"),
            MarkerSymbol.TriangleDown => Invariant($"M0 {tall}L{wide} {-small}H{-wide}Z"),
            MarkerSymbol.Tick => Invariant($"M0 {-r}V{r}"),
            _ => Invariant($"M{-small} {-small}L{small} {small}M{-small} {small}L{small} {-small}"),
        };
    }

    private static double Round(double value) => Math.Round(value, 2);
}
