namespace Analysis.Charts;

/// <summary>Several figures made one.</summary>
internal static class FigureJoin
{
    public static Figure Combine(IReadOnlyList<Figure> figures)
    {
        Check(figures, nameof(Chart.Combine));
        var first = figures[0];
        return first with
        {
            Traces = [.. figures.SelectMany(figure => figure.Traces)],
            Layout = first.Layout with { Annotations = [.. figures.SelectMany(figure => figure.Layout.Annotations)] },
        };
    }

    public static Figure Grid(IReadOnlyList<Figure> figures, int columns)
    {
        Check(figures, nameof(Chart.Grid));
        ArgumentOutOfRangeException.ThrowIfLessThan(columns, 1);
        return new([.. figures.SelectMany((figure, panel) => figure.Traces.Select(trace => trace with { Panel = panel }))])
        {
            Layout = figures[0].Layout with
            {
                Title = null,
                Columns = columns,
                Panels = [.. figures.Select(figure => figure.Layout.Panels[0] with { Title = figure.Layout.Title })],
                Annotations = [.. figures.SelectMany((figure, panel) => figure.Layout.Annotations.Select(note => note with { Panel = panel }))],
            },
        };
    }

    private static void Check(IReadOnlyList<Figure> figures, string verb)
    {
        if (figures.Count == 0) throw ChartThrow.NoFigures(verb);
        for (var i = 0; i < figures.Count; i++)
        {
            if (figures[i].Layout.Panels.Count != 1) throw ChartThrow.SeveralPanels(verb, i, figures[i].Layout.Panels.Count);
        }
    }
}
