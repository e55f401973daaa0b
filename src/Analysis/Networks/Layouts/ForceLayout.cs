namespace Analysis.Networks.Layouts;

/// <summary>
/// Places for the nodes of a network, so that those with an edge are near each other and all others keep apart (Fruchterman and Reingold 1991). Parts that
/// no edge joins are laid out each by itself and put beside each other, where forces alone would drive them out of the picture. The same network and seed have
/// the same places, to the bit, on every machine. The time grows with the square of the number of nodes in a part: it is meant for some hundreds.
/// </summary>
/// <remarks>T. Fruchterman, E. Reingold: Graph drawing by force-directed placement. Software: Practice and Experience 21 (1991).</remarks>
public static class ForceLayout
{
    /// <summary>Finds the places.</summary>
    /// <param name="nodes">The number of nodes, from 0.</param>
    /// <param name="edges">Pairs of nodes; one that joins a node with itself moves nothing.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <returns>A place for each node, in their order.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, or an edge ends at a node that is not there.</exception>
    public static IReadOnlyList<LayoutPoint> Of(int nodes, IReadOnlyList<LayoutEdge> edges, ForceLayoutOptions? options = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(nodes);
        foreach (var edge in edges)
        {
            if (edge.From >= 0 && edge.From < nodes && edge.To >= 0 && edge.To < nodes) continue;
            throw new ArgumentOutOfRangeException(nameof(edges), $"The edge from {edge.From} to {edge.To} ends at a node that is not there: nodes count from 0 to {nodes - 1}.");
        }

        var chosen = options ?? new();
        var parts = NetworkParts.Of(nodes, edges);
        var random = new Statistics.SeededRandom(chosen.Seed);
        var pictures = parts.Select(part => PartLayout.Of(part, edges, random, chosen.Steps)).ToArray();
        var places = new LayoutPoint[nodes];
        var corners = PartPacking.Of(pictures, chosen.Aspect);
        for (var part = 0; part < parts.Count; part++)
        {
            for (var i = 0; i < parts[part].Length; i++)
                places[parts[part][i]] = new(corners[part].X + pictures[part].Points[i].X, corners[part].Y + pictures[part].Points[i].Y);
        }

        return places;
    }
}
