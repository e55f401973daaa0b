using static System.FormattableString;

namespace Analysis.Charts.Recipes;

/// <summary>A network as a figure: edges by width, their middles, which carry words and sentences, and nodes by group.</summary>
internal static class NetworkFigure
{
    private const int Widths = 4;
    private const double Thinnest = 1;
    private const double Widest = 5;
    private const double SmallestDisc = 7;
    private const double LargestDisc = 34;
    private const double Width = 540;
    private const double Beside = 60;
    private const double Above = 24;

    public static Figure Of(IReadOnlyList<NetworkNode> nodes, IReadOnlyList<NetworkEdge> edges)
    {
        var byId = new Dictionary<string, NetworkNode>(StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            if (!byId.TryAdd(node.Id, node)) throw ChartThrow.DoubledNode(node.Id);
        }

        (NetworkEdge Edge, NetworkNode From, NetworkNode To)[] ends =
            [.. edges.Select(edge => (edge, Find(byId, edge, edge.Source), Find(byId, edge, edge.Target)))];
        return new Figure([.. Lines(ends), .. Middles(ends), .. Discs(nodes)])
        {
            Layout = new() { HasEqualSteps = true },
        }
        .WithXAxis(axis => Room(axis with { IsVisible = false, HasGrid = false }, nodes, node => node.X, Beside))
        .WithYAxis(axis => Room(axis with { IsVisible = false, HasGrid = false }, nodes, node => node.Y, Above));
    }

    // Beside the outermost nodes there is room for a label, at the width of a page.
    private static Axis Room(Axis axis, IReadOnlyList<NetworkNode> nodes, Func<NetworkNode, double> place, double room)
    {
        if (nodes.Count == 0) return axis;
        var width = nodes.Max(node => node.X) - nodes.Min(node => node.X);
        var unit = (width > 0 ? width : 1) / Width;
        return axis with { Minimum = nodes.Min(place) - (room * unit), Maximum = nodes.Max(place) + (room * unit) };
    }

    private static NetworkNode Find(Dictionary<string, NetworkNode> nodes, NetworkEdge edge, string id) =>
        nodes.TryGetValue(id, out var node) ? node : throw ChartThrow.UnknownNode(edge, id);

    // A trace has one width: edges are sorted into a few, the widest drawn last.
    private static IEnumerable<Trace> Lines((NetworkEdge Edge, NetworkNode From, NetworkNode To)[] edges)
    {
        var most = edges.Select(edge => edge.Edge.Weight).DefaultIfEmpty(1).Max();
        return from edge in edges
               group edge by Math.Clamp((int)Math.Ceiling(Widths * Math.Sqrt(edge.Edge.Weight / most)), 1, Widths) into same
               orderby same.Key
               select new ScatterTrace
               {
                   X = AxisValues.Of(same.SelectMany(edge => (double?[])[edge.From.X, edge.To.X, null])),
                   Y = AxisValues.Of(same.SelectMany(edge => (double?[])[edge.From.Y, edge.To.Y, null])),
                   Mode = ScatterMode.Lines,
                   Line = new() { Width = Thinnest + ((Widest - Thinnest) * (same.Key - 1) / (Widths - 1)) },
                   Color = ChartColor.Quiet,
                   Opacity = 0.45,
                   HasHover = false,
                   IsInLegend = false,
               };
    }

    // A line says nothing when it is pointed at: an invisible point in its middle speaks for it.
    private static IEnumerable<Trace> Middles((NetworkEdge Edge, NetworkNode From, NetworkNode To)[] edges)
    {
        if (edges.Length == 0) yield break;
        yield return new ScatterTrace
        {
            X = AxisValues.Of(edges.Select(edge => (edge.From.X + edge.To.X) / 2)),
            Y = AxisValues.Of(edges.Select(edge => (edge.From.Y + edge.To.Y) / 2)),
            Marker = new() { Size = 9, HasOutline = false },
            Color = ChartColor.Quiet,
            Opacity = 0,
            IsInLegend = false,
            Hover = [.. edges.Select(edge => edge.Edge.Hover ?? Invariant($"{edge.From.Label} – {edge.To.Label}: {edge.Edge.Weight:0.###}"))],
            Evidence = edges.Any(edge => edge.Edge.Evidence is not null) ? [.. edges.Select(edge => edge.Edge.Evidence)] : null,
        };
    }

    private static IEnumerable<Trace> Discs(IReadOnlyList<NetworkNode> nodes)
    {
        var most = nodes.Select(node => node.Weight).DefaultIfEmpty(1).Max();
        var sizes = nodes.ToDictionary(node => node.Id, node => Size(node.Weight, most));
        var groups = nodes.GroupBy(node => node.Group).OrderBy(group => group.Key is null).ThenBy(group => group.Key, StringComparer.Ordinal);
        return groups.Select((group, at) => new ScatterTrace
        {
            X = AxisValues.Of(group.Select(node => node.X)),
            Y = AxisValues.Of(group.Select(node => node.Y)),
            Mode = ScatterMode.Markers | ScatterMode.Text,
            Marker = new() { Sizes = [.. group.Select(node => sizes[node.Id])], Symbol = (MarkerSymbol)(at / 6 % 3) },
            Color = group.Key is null && at > 0 ? ChartColor.Quiet : ChartColor.Series(at),
            Name = group.Key,
            Labels = [.. group.Select(node => node.Label)],
            Label = new() { Weights = [.. group.Select(node => node.Weight)] },
            Hover = [.. group.Select(node => node.Hover ?? Invariant($"{node.Label}: {node.Weight:0.###}"))],
            Evidence = group.Any(node => node.Evidence is not null) ? [.. group.Select(node => node.Evidence)] : null,
        });
    }

    // The area of a disc is in proportion to its weight.
    private static double Size(double weight, double most) =>
        Math.Round(Math.Max(SmallestDisc, LargestDisc * Math.Sqrt(Math.Max(0, weight) / (most > 0 ? most : 1))), 1);
}
