namespace Analysis.Charts.Drawing;

/// <summary>The scales that the traces of one panel need.</summary>
internal static class ScaleFinder
{
    private const double Room = 0.04;
    private const int NiceTicks = 6;

    public static Scale Horizontal(Panel panel, IReadOnlyList<Trace> traces, BarMode mode) =>
        Find(panel.X, traces, mode, isHorizontal: true);

    public static Scale Vertical(Panel panel, IReadOnlyList<Trace> traces, BarMode mode) =>
        Find(panel.Y, traces, mode, isHorizontal: false);

    private static Scale Find(Axis axis, IReadOnlyList<Trace> traces, BarMode mode, bool isHorizontal)
    {
        var values = traces.Select(trace => Values(trace, isHorizontal)).ToArray();
        var kind = axis.Kind ?? (values.FirstOrDefault(one => one.Count > 0)?.Kind ?? AxisKind.Linear);
        if (kind == AxisKind.Category) return Category(axis, values);

        var extent = new Extent();
        for (var i = 0; i < traces.Count; i++) Measure(traces[i], values[i], isHorizontal, extent);
        if (mode == BarMode.Stack) Stacks.Measure(traces, isHorizontal, extent);
        return kind == AxisKind.Linear ? Linear(axis, extent, isLevel: isHorizontal) : Other(axis, kind, extent);
    }

    private static Scale Category(Axis axis, AxisValues[] values)
    {
        var names = axis.Categories ?? [.. values.SelectMany(Names).Distinct(StringComparer.Ordinal)];
        return new(AxisKind.Category, -0.5, Math.Max(1, names.Count) - 0.5, names, axis.IsReversed);
    }

    private static IEnumerable<string> Names(AxisValues values) =>
        Enumerable.Range(0, values.Count).Where(mark => !values.IsMissing(mark)).Select(values.Text);

    private static Scale Linear(Axis axis, Extent extent, bool isLevel)
    {
        var (low, high) = extent.IsEmpty ? (0, 1) : (extent.Low, extent.High);
        // Proportions are read from lengths and heights: those that are not far from 0 are shown from 0 on.
        if (extent.HasBars || (low > 0 && low < high * (isLevel ? 0.15 : 0.6))) low = Math.Min(0, low);
        if (extent.HasBars) high = Math.Max(0, high);
        if (low == high) (low, high) = low == 0 ? (0, 1) : (Math.Min(0, low * 1.2), Math.Max(0, high * 1.2));
        var room = extent.HasBars ? 0 : (high - low) * Room;
        if (low != 0) low -= room;
        if (high != 0) high += room;
        if (axis.IsVisible && (extent.HasBars || !isLevel))
        {
            var step = Ticks.Step(low, high, NiceTicks);
            low = Math.Floor((low / step) + 1e-9) * step;
            high = Math.Ceiling((high / step) - 1e-9) * step;
        }

        return new(AxisKind.Linear, axis.Minimum ?? low, axis.Maximum ?? high, [], axis.IsReversed);
    }

    private static Scale Other(Axis axis, AxisKind kind, Extent extent)
    {
        var (low, high) = kind == AxisKind.Logarithmic ? (extent.LowestPositive, extent.High) : (extent.Low, extent.High);
        if (extent.IsEmpty || !(high >= low)) (low, high) = (1, 10);
        if (kind == AxisKind.Logarithmic) (low, high) = (low / 1.3, high * 1.3);
        else (low, high) = low == high ? (low - 15, high + 15) : (low - ((high - low) * Room), high + ((high - low) * Room));
        return new(kind, axis.Minimum ?? low, axis.Maximum ?? high, [], axis.IsReversed);
    }

    private static AxisValues Values(Trace trace, bool isHorizontal) => trace switch
    {
        BarTrace bars => bars.IsHorizontal == isHorizontal ? bars.Values : bars.Positions,
        ScatterTrace points => isHorizontal ? points.X : points.Y,
        HeatmapTrace cells => isHorizontal ? cells.X : cells.Y,
        _ => AxisValues.None,
    };

    private static void Measure(Trace trace, AxisValues values, bool isHorizontal, Extent extent)
    {
        if (values.Kind == AxisKind.Category) return;
        var interval = trace switch
        {
            BarTrace bars when bars.IsHorizontal == isHorizontal => bars.Interval,
            ScatterTrace points when !isHorizontal => points.Interval,
            _ => null,
        };
        extent.HasBars |= trace is BarTrace other && other.IsHorizontal == isHorizontal;
        for (var mark = 0; mark < Math.Min(values.Count, trace.Count); mark++)
        {
            extent.Add(values.Number(mark));
            if (interval is null) continue;
            extent.Add(values.Number(mark) - interval.Below[mark]);
            extent.Add(values.Number(mark) + interval.Above[mark]);
        }
    }
}
