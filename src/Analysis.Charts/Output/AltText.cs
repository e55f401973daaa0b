namespace Analysis.Charts.Output;

/// <summary>What a figure shows, in a few sentences: kind, subject, number of marks, and the ends of the scale.</summary>
internal static class AltText
{
    private const int MostNamed = 3;

    public static string Of(Figure figure) => figure.AltText ?? Made(figure);

    private static string Made(Figure figure)
    {
        var subject = figure.Layout.Title is { } title ? $"{Kind(figure)}: {title}." : $"{Kind(figure)}.";
        var panels = figure.Layout.Panels.Count > 1 ? $" {figure.Layout.Panels.Count} panels." : "";
        return subject + panels + string.Concat(figure.Traces.Where(trace => trace.HasHover && trace.Opacity > 0).Take(8).Select(Trace));
    }

    private static string Kind(Figure figure) => figure.Traces.FirstOrDefault(trace => trace.HasHover) switch
    {
        BarTrace => "Bar chart",
        HeatmapTrace => "Heat map",
        ScatterTrace points when points.Mode.HasFlag(ScatterMode.Lines) => "Line chart",
        ScatterTrace => "Scatter chart",
        _ => "Chart",
    };

    private static string Trace(Trace trace)
    {
        var name = trace.Name is null ? "" : $" {trace.Name}:";
        var marks = Enumerable.Range(0, trace.Count).Select(mark => (Mark: mark, Value: Value(trace, mark)))
            .Where(mark => double.IsFinite(mark.Value)).OrderByDescending(mark => mark.Value).ToArray();
        if (marks.Length == 0) return $"{name} no values.";
        if (marks.Length <= MostNamed) return $"{name} {string.Join(", ", marks.Select(Named))}.";
        return $"{name} {marks.Length} values, the highest {Named(marks[0])}, the lowest {Named(marks[^1])}.";

        string Named((int Mark, double Value) mark) => $"{NameOf(trace, mark.Mark)} {NumberText.Of(mark.Value)}";
    }

    private static double Value(Trace trace, int mark) => trace switch
    {
        BarTrace bars => bars.Values.Number(mark),
        HeatmapTrace cells => cells.ValueOf(mark),
        ScatterTrace points => points.Y.Number(mark),
        _ => double.NaN,
    };

    private static string NameOf(Trace trace, int mark) => trace switch
    {
        BarTrace bars => bars.Positions.Text(mark),
        HeatmapTrace cells => $"{cells.Y.Text(mark / cells.X.Count)}, {cells.X.Text(mark % cells.X.Count)}",
        ScatterTrace points => points.X.Text(mark),
        _ => "",
    };
}
