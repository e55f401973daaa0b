namespace Analysis.Charts.Drawing;

/// <summary>The colour of each trace: its own, or the next of the theme.</summary>
internal static class TraceColors
{
    public static IReadOnlyList<ChartColor> Of(IReadOnlyList<Trace> traces)
    {
        var groups = new Dictionary<string, int>(StringComparer.Ordinal);
        var next = 0;
        var colors = new ChartColor[traces.Count];
        for (var i = 0; i < traces.Count; i++)
        {
            var trace = traces[i];
            if (trace.Color is { } own) colors[i] = own;
            else if (trace.LegendGroup is not { } group) colors[i] = ChartColor.Series(next++);
            else
            {
                if (!groups.TryGetValue(group, out var slot)) groups.Add(group, slot = next++);
                colors[i] = ChartColor.Series(slot);
            }
        }

        return colors;
    }
}
