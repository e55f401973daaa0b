using Analysis.Charts.Recipes;

namespace Analysis.Charts;

/// <summary>The kinds of chart, by the names that users of Plotly.NET know.</summary>
public static class Chart
{
    // From here on points lie over each other at their usual size.
    private const int Crowd = 1000;

    /// <summary>Bars that lie, with their names on the left, from top to bottom as given.</summary>
    /// <param name="values">How long each bar is.</param>
    /// <param name="keys">The name of each bar.</param>
    /// <param name="name">What the legend calls them.</param>
    /// <exception cref="ArgumentException">There are not as many values as names.</exception>
    public static Figure Bar<TValue, TKey>(IEnumerable<TValue> values, IEnumerable<TKey> keys, string? name = null) =>
        Bars(values, keys, name, isHorizontal: true);

    /// <summary>Bars that stand, with their names below.</summary>
    /// <param name="values">How high each bar is.</param>
    /// <param name="keys">The name of each bar.</param>
    /// <param name="name">What the legend calls them.</param>
    /// <exception cref="ArgumentException">There are not as many values as names.</exception>
    public static Figure Column<TValue, TKey>(IEnumerable<TValue> values, IEnumerable<TKey> keys, string? name = null) =>
        Bars(values, keys, name, isHorizontal: false);

    /// <summary>Points joined by a line.</summary>
    /// <param name="x">Positions from left to right: numbers, days or names.</param>
    /// <param name="y">Positions from bottom to top; null breaks the line.</param>
    /// <param name="name">What the legend calls it.</param>
    /// <exception cref="ArgumentException">There are not as many x as y.</exception>
    public static Figure Line<TX, TY>(IEnumerable<TX> x, IEnumerable<TY> y, string? name = null) =>
        Scatter(x, y, ScatterMode.Lines | ScatterMode.Markers, name);

    /// <summary>Points.</summary>
    /// <inheritdoc cref="Line"/>
    public static Figure Point<TX, TY>(IEnumerable<TX> x, IEnumerable<TY> y, string? name = null) =>
        Scatter(x, y, ScatterMode.Markers, name);

    /// <summary>Points, lines, text, or several of them.</summary>
    /// <param name="x">Positions from left to right: numbers, days or names.</param>
    /// <param name="y">Positions from bottom to top.</param>
    /// <param name="mode">What is drawn.</param>
    /// <param name="name">What the legend calls it.</param>
    /// <param name="labels">Text beside each point; null for none.</param>
    /// <exception cref="ArgumentException">There are not as many x as y, or as many labels.</exception>
    public static Figure Scatter<TX, TY>(
        IEnumerable<TX> x, IEnumerable<TY> y, ScatterMode mode, string? name = null, IReadOnlyList<string>? labels = null)
    {
        var trace = new ScatterTrace { X = AxisValues.Of(x), Y = AxisValues.Of(y), Mode = mode, Name = name, Labels = labels };
        if (trace.X.Count > Crowd) trace = trace with { Marker = trace.Marker with { Size = 4, HasOutline = false } };
        ChartThrow.IfUneven(trace.X.Count, "x", trace.Y.Count, "y");
        if (labels is not null) ChartThrow.IfUneven(trace.X.Count, "x", labels.Count, "labels");
        return new(trace);
    }

    /// <summary>A line between a lower and an upper bound, the area between them shaded: an estimate with its interval.</summary>
    /// <param name="x">Positions from left to right: numbers, days or names.</param>
    /// <param name="y">The estimates; null breaks the line.</param>
    /// <param name="lower">The lower bounds.</param>
    /// <param name="upper">The upper bounds.</param>
    /// <param name="name">What the legend calls it.</param>
    /// <exception cref="ArgumentException">The four are not equally long.</exception>
    public static Figure Range<TX>(
        IEnumerable<TX> x, IEnumerable<double?> y, IEnumerable<double?> lower, IEnumerable<double?> upper, string? name = null) =>
        RangeTraces.Of(AxisValues.Of(x), [.. y], [.. lower], [.. upper], name);

    /// <summary>A table of numbers as colours.</summary>
    /// <param name="values">The numbers, row by row from the top; NaN where there is none.</param>
    /// <param name="x">The names of the columns.</param>
    /// <param name="y">The names of the rows.</param>
    /// <param name="scale">From which value to which colour; null for <see cref="ColorScale.Sequential"/>.</param>
    /// <param name="scaleTitle">What the numbers are, with their unit.</param>
    /// <exception cref="ArgumentException">There are not as many rows, or numbers in one, as names.</exception>
    public static Figure Heatmap(
        IReadOnlyList<IReadOnlyList<double>> values, IEnumerable<string> x, IEnumerable<string> y,
        ColorScale? scale = null, string? scaleTitle = null)
    {
        var trace = new HeatmapTrace
        {
            X = AxisValues.Of(x),
            Y = AxisValues.Of(y),
            Values = values,
            Scale = scale ?? ColorScale.Sequential,
            ScaleTitle = scaleTitle,
        };
        ChartThrow.IfUneven(values.Count, "rows of values", trace.Y.Count, "y");
        for (var row = 0; row < values.Count; row++) ChartThrow.IfUneven(values[row].Count, $"values in row {row}", trace.X.Count, "x");
        return new Figure(trace).WithPanels(panel => panel with
        {
            X = panel.X with { HasGrid = false },
            Y = panel.Y with { HasGrid = false, IsReversed = true },
        });
    }

    /// <summary>Nodes at given places, joined by their edges: the widest are the strongest.</summary>
    /// <param name="nodes">The nodes; their ids differ.</param>
    /// <param name="edges">The edges between them, by the nodes' ids.</param>
    /// <exception cref="ArgumentException">Two nodes have one id, or an edge ends at a node that is not there.</exception>
    public static Figure Network(IReadOnlyList<NetworkNode> nodes, IReadOnlyList<NetworkEdge> edges) => NetworkFigure.Of(nodes, edges);

    /// <summary>Several figures in one field, one above the other; what stands around the marks is the first one's.</summary>
    /// <param name="figures">Figures of one panel each.</param>
    /// <exception cref="ArgumentException">There are none, or one has several panels.</exception>
    public static Figure Combine(params IReadOnlyList<Figure> figures) => FigureJoin.Combine(figures);

    /// <summary>Several figures as panels of one, row by row; each title stands above its panel.</summary>
    /// <param name="figures">Figures of one panel each.</param>
    /// <param name="columns">How many panels stand side by side where there is room.</param>
    /// <exception cref="ArgumentException">There are none, or one has several panels.</exception>
    public static Figure Grid(IReadOnlyList<Figure> figures, int columns = 2) => FigureJoin.Grid(figures, columns);

    private static Figure Bars<TValue, TKey>(IEnumerable<TValue> values, IEnumerable<TKey> keys, string? name, bool isHorizontal)
    {
        var trace = new BarTrace
        {
            Values = AxisValues.Of(values),
            Positions = AxisValues.Of(keys),
            Name = name,
            IsHorizontal = isHorizontal,
        };
        ChartThrow.IfUneven(trace.Values.Count, "values", trace.Positions.Count, "keys");
        ChartThrow.IfNoNumbers(trace.Values, "values");
        return new Figure(trace).WithPanels(panel => isHorizontal
            ? panel with { Y = panel.Y with { IsReversed = trace.Positions.Kind == AxisKind.Category, HasGrid = false } }
            : panel with { X = panel.X with { HasGrid = false } });
    }
}
