using Analysis.Charts.Drawing;

namespace Analysis.Charts.Recipes;

/// <summary>Which nodes of a network show their label: the heaviest first, as long as there is room. The others say it when they are pointed at.</summary>
internal static class NetworkLabels
{
    private const double Width = 640;
    private const double FontSize = 12;
    private const double LineHeight = 15;

    public static HashSet<string> Of(IReadOnlyList<NetworkNode> nodes, Dictionary<string, double> sizes)
    {
        var shown = new HashSet<string>(StringComparer.Ordinal);
        if (nodes.Count == 0) return shown;
        var (left, bottom) = (nodes.Min(node => node.X), nodes.Min(node => node.Y));
        var extent = Math.Max(nodes.Max(node => node.X) - left, nodes.Max(node => node.Y) - bottom);
        var step = Width / (extent > 0 ? extent : 1);
        var taken = nodes.Select(node => Disc((node.X - left) * step, (node.Y - bottom) * step, sizes[node.Id] * 0.7)).ToList();
        foreach (var node in nodes.OrderByDescending(node => node.Weight).ThenBy(node => node.Id, StringComparer.Ordinal))
        {
            var (x, y) = ((node.X - left) * step, (node.Y - bottom) * step);
            var place = new Frame(x + (sizes[node.Id] / 2) + 3, y - (LineHeight / 2), TextMeasure.Width(node.Label, FontSize), LineHeight);
            if (taken.Any(other => Overlap(other, place))) continue;
            taken.Add(place);
            shown.Add(node.Id);
        }

        return shown;
    }

    /// <summary>The axis with room on the right for the labels of the nodes there.</summary>
    public static Axis Room(Axis axis, IReadOnlyList<NetworkNode> nodes)
    {
        if (nodes.Count == 0) return axis;
        var (left, right) = (nodes.Min(node => node.X), nodes.Max(node => node.X));
        var unit = (right > left ? right - left : 1) / Width;
        return axis with
        {
            Minimum = left - (30 * unit),
            Maximum = nodes.Max(node => node.X + ((TextMeasure.Width(node.Label, FontSize) + 30) * unit)),
        };
    }

    private static Frame Disc(double x, double y, double size) => new(x - (size / 2), y - (size / 2), size, size);

    private static bool Overlap(Frame a, Frame b) => a.Left < b.Right && b.Left < a.Right && a.Top < b.Bottom && b.Top < a.Bottom;
}
