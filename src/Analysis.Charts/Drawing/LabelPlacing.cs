namespace Analysis.Charts.Drawing;

/// <summary>
/// Puts labels where they lie neither on each other nor on a mark nor beyond the field: the weightiest first, each on the first of eight sides that is free.
/// Greedy placement by a list of preferred sides (Christensen, Marks and Shieber 1995), on a grid of boxes.
/// </summary>
internal sealed class LabelPlacing
{
    // plotly.js puts text a few pixels nearer to or farther from its point than the drawing does.
    private const double Margin = 2;
    private const double ShareOfMark = 0.8;

    private static readonly LabelPlace[] Sides =
    [
        LabelPlace.Right, LabelPlace.Left, LabelPlace.Above, LabelPlace.Below,
        LabelPlace.AboveRight, LabelPlace.AboveLeft, LabelPlace.BelowRight, LabelPlace.BelowLeft,
    ];

    private readonly Dictionary<(int Trace, int Mark), LabelPlace> _places = [];

    private LabelPlacing()
    {
    }

    /// <summary>Places the labels of a panel's traces that have weights.</summary>
    /// <param name="traces">The traces, each with its place in the figure.</param>
    /// <param name="x">From values to pixels.</param>
    /// <param name="y">From values to pixels.</param>
    /// <param name="frame">The field.</param>
    public static LabelPlacing Of(IReadOnlyList<(Trace Trace, int At)> traces, Scale x, Scale y, Frame frame)
    {
        var placing = new LabelPlacing();
        var points = traces.Where(pair => pair.Trace is ScatterTrace).Select(pair => ((ScatterTrace)pair.Trace, pair.At)).ToArray();
        if (!points.Any(pair => IsWeighed(pair.Item1))) return placing;
        var taken = new BoxIndex();
        foreach (var (trace, _) in points.Where(pair => pair.Item1.Mode.HasFlag(ScatterMode.Markers) && pair.Item1.Opacity > 0))
        {
            for (var mark = 0; mark < trace.Count; mark++)
            {
                var (px, py) = (x.Of(trace.X, mark), y.Of(trace.Y, mark));
                if (!double.IsFinite(px) || !double.IsFinite(py)) continue;
                var size = trace.Marker.SizeOf(mark) * ShareOfMark;
                taken.Add(new(px - (size / 2), py - (size / 2), size, size));
            }
        }

        foreach (var (trace, at, mark) in InOrder(points))
            placing.Put(trace, at, mark, x.Of(trace.X, mark), y.Of(trace.Y, mark), taken, frame);
        return placing;
    }

    /// <summary>Whether a trace's labels are placed by their weight.</summary>
    public static bool IsWeighed(ScatterTrace trace) =>
        trace is { Label.Weights: not null, Labels: not null } && trace.Mode.HasFlag(ScatterMode.Text);

    /// <summary>The side of a label; null where there is no room for it.</summary>
    public LabelPlace? Of(ScatterTrace trace, int at, int mark) =>
        !IsWeighed(trace) ? trace.Label.Place : _places.TryGetValue((at, mark), out var place) ? place : null;

    private static IEnumerable<(ScatterTrace Trace, int At, int Mark)> InOrder((ScatterTrace Trace, int At)[] points) =>
        from pair in points
        where IsWeighed(pair.Trace)
        from mark in Enumerable.Range(0, Math.Min(pair.Trace.Count, pair.Trace.Labels!.Count))
        where pair.Trace.Labels![mark].Length > 0
        orderby pair.Trace.Label.Weights![mark] descending, pair.At, mark
        select (pair.Trace, pair.At, mark);

    private void Put(ScatterTrace trace, int at, int mark, double x, double y, BoxIndex taken, Frame frame)
    {
        if (!double.IsFinite(x) || !double.IsFinite(y)) return;
        foreach (var side in Sides)
        {
            var box = LabelBoxes.Of(trace.Labels![mark], x, y, side, trace.Marker.SizeOf(mark), LabelBoxes.Size);
            if (!frame.Contains(box) || !taken.IsFree(box)) continue;
            taken.Add(box.Grown(Margin));
            _places.Add((at, mark), side);
            return;
        }
    }
}
