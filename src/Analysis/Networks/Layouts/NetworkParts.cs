namespace Analysis.Networks.Layouts;

/// <summary>The parts of a network that no edge joins.</summary>
internal static class NetworkParts
{
    /// <summary>The nodes of each part, ascending; the largest part first, equal ones by their first node.</summary>
    public static IReadOnlyList<int[]> Of(int nodes, IReadOnlyList<LayoutEdge> edges)
    {
        var parents = Enumerable.Range(0, nodes).ToArray();
        foreach (var edge in edges)
        {
            var (left, right) = (Root(parents, edge.From), Root(parents, edge.To));
            // The lower one stays a root, so that the order of edges does not matter.
            parents[Math.Max(left, right)] = Math.Min(left, right);
        }

        return
        [
            .. Enumerable.Range(0, nodes).GroupBy(node => Root(parents, node)).Select(part => part.ToArray())
                .OrderByDescending(part => part.Length).ThenBy(part => part[0]),
        ];
    }

    private static int Root(int[] parents, int node)
    {
        while (parents[node] != node) node = parents[node] = parents[parents[node]];
        return node;
    }
}
