namespace Analysis.Networks.Layouts;

/// <summary>Puts the parts of a network beside each other, in rows.</summary>
internal static class PartPacking
{
    // Between parts is about as much room as an edge is long; more beside them, where labels stand.
    private const double Beside = 1.7;
    private const double Below = 0.9;

    /// <summary>The lower left corner of each part.</summary>
    /// <param name="parts">The parts, the largest first.</param>
    /// <param name="aspect">How much wider than high the whole becomes.</param>
    public static LayoutPoint[] Of(IReadOnlyList<PartLayout> parts, double aspect)
    {
        var area = parts.Sum(part => (part.Width + Beside) * (part.Height + Below));
        var most = Math.Max(Math.Sqrt(area * aspect), parts.Select(part => part.Width + Beside).DefaultIfEmpty(0).Max());
        var corners = new LayoutPoint[parts.Count];
        var (x, top, height) = (0.0, 0.0, 0.0);
        foreach (var at in Enumerable.Range(0, parts.Count).OrderByDescending(part => parts[part].Height).ThenBy(part => part))
        {
            var part = parts[at];
            if (x > 0 && x + part.Width + Beside > most) (x, top, height) = (0, top - height, 0);
            corners[at] = new(x, top - part.Height);
            x += part.Width + Beside;
            height = Math.Max(height, part.Height + Below);
        }

        var lowest = corners.Select(corner => corner.Y).DefaultIfEmpty(0).Min();
        return Array.ConvertAll(corners, corner => corner with { Y = corner.Y - lowest });
    }
}
