namespace Analysis.Charts.Recipes;

/// <summary>An estimate as a line with points, and its interval as a shaded band around it.</summary>
internal static class RangeTraces
{
    private const double BandOpacity = 0.18;

    public static Figure Of(AxisValues x, double?[] y, double?[] lower, double?[] upper, string? name)
    {
        ChartThrow.IfUneven(x.Count, "x", y.Length, "y");
        ChartThrow.IfUneven(y.Length, "y", lower.Length, "lower");
        ChartThrow.IfUneven(y.Length, "y", upper.Length, "upper");
        var line = new ScatterTrace
        {
            X = x,
            Y = AxisValues.Of(y),
            Mode = ScatterMode.Lines | ScatterMode.Markers,
            Name = name,
            LegendGroup = name ?? "estimate",
            Interval = Lone(y, lower, upper),
            Hover = [.. y.Select((value, at) =>
                $"{(name is null ? "" : name + " · ")}{x.Text(at)}: {NumberText.Of(value ?? double.NaN)}"
                + (lower[at] is { } low && upper[at] is { } high ? $" ({NumberText.Of(low)} to {NumberText.Of(high)})" : ""))],
        };
        return new([.. Bands(x, lower, upper, line.LegendGroup), line]);
    }

    // A point without neighbours has no band: its interval is a line through it.
    private static ErrorBars? Lone(double?[] y, double?[] lower, double?[] upper)
    {
        var below = Array.ConvertAll(y, _ => double.NaN);
        var above = Array.ConvertAll(y, _ => double.NaN);
        for (var i = 0; i < y.Length; i++)
        {
            if (!Exists(i) || Exists(i - 1) || Exists(i + 1)) continue;
            (below[i], above[i]) = (y[i]!.Value - lower[i]!.Value, upper[i]!.Value - y[i]!.Value);
        }

        return below.Any(double.IsFinite) ? new(below, above) : null;

        bool Exists(int at) => at >= 0 && at < y.Length && y[at] is not null && lower[at] is not null && upper[at] is not null;
    }

    // A gap in the values is a gap in the band: one polygon for each stretch without one.
    private static IEnumerable<Trace> Bands(AxisValues x, double?[] lower, double?[] upper, string group)
    {
        for (var start = 0; start < x.Count; start++)
        {
            if (lower[start] is null || upper[start] is null) continue;
            var end = start;
            while (end + 1 < x.Count && lower[end + 1] is not null && upper[end + 1] is not null) end++;
            int[] there = [.. Enumerable.Range(start, end - start + 1)];
            int[] around = [.. there, .. there.Reverse()];
            yield return new ScatterTrace
            {
                X = x.At(around),
                Y = AxisValues.Of(there.Select(at => upper[at]).Concat(there.Reverse().Select(at => lower[at]))),
                Mode = ScatterMode.Lines,
                IsFilled = true,
                IsInLegend = false,
                HasHover = false,
                LegendGroup = group,
                Opacity = BandOpacity,
            };
            start = end;
        }
    }
}
