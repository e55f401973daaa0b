using Analysis.Statistics;

namespace Analysis.Networks.Layouts;

/// <summary>The layout of one part of a network, its lower left corner at 0.</summary>
/// <param name="Points">A place for each of its nodes.</param>
/// <param name="Width">The largest X.</param>
/// <param name="Height">The largest Y.</param>
internal sealed record PartLayout(LayoutPoint[] Points, double Width, double Height)
{
    // The share of its usual extent that a node may move in the first step.
    private const double Heat = 0.1;
    private const double Touch = 1e-6;

    public static PartLayout Of(int[] part, IReadOnlyList<LayoutEdge> edges, SeededRandom random, int steps)
    {
        var side = Math.Sqrt(part.Length);
        var (x, y) = (new double[part.Length], new double[part.Length]);
        for (var i = 0; i < part.Length; i++) (x[i], y[i]) = (random.NextDouble() * side, random.NextDouble() * side);
        var own = Own(part, edges);
        var (moveX, moveY) = (new double[part.Length], new double[part.Length]);
        for (var step = 0; step < steps; step++)
        {
            Array.Clear(moveX);
            Array.Clear(moveY);
            Repel(x, y, moveX, moveY);
            foreach (var (from, to) in own) Attract(x, y, moveX, moveY, from, to);
            Move(x, y, moveX, moveY, side * Heat * (steps - step) / steps);
        }

        return Moved(x, y);
    }

    private static (int From, int To)[] Own(int[] part, IReadOnlyList<LayoutEdge> edges)
    {
        var places = new Dictionary<int, int>();
        for (var i = 0; i < part.Length; i++) places.Add(part[i], i);
        return [.. edges.Where(edge => edge.From != edge.To && places.ContainsKey(edge.From)).Select(edge => (places[edge.From], places[edge.To])).Distinct()];
    }

    // The force between two nodes is 1 over their distance: along each axis the difference over the square of the distance.
    private static void Repel(double[] x, double[] y, double[] moveX, double[] moveY)
    {
        for (var i = 0; i < x.Length; i++)
        {
            for (var j = i + 1; j < x.Length; j++)
            {
                var (right, up) = (x[i] - x[j], y[i] - y[j]);
                var square = (right * right) + (up * up);
                // Two nodes at one place are pushed apart along the one axis.
                if (square < Touch) (right, up, square) = (Touch, 0, Touch);
                var (pushX, pushY) = (right / square, up / square);
                moveX[i] += pushX;
                moveY[i] += pushY;
                moveX[j] -= pushX;
                moveY[j] -= pushY;
            }
        }
    }

    // The force along an edge is the square of its length.
    private static void Attract(double[] x, double[] y, double[] moveX, double[] moveY, int from, int to)
    {
        var (right, up) = (x[from] - x[to], y[from] - y[to]);
        var length = Math.Sqrt((right * right) + (up * up));
        moveX[from] -= right * length;
        moveY[from] -= up * length;
        moveX[to] += right * length;
        moveY[to] += up * length;
    }

    private static void Move(double[] x, double[] y, double[] moveX, double[] moveY, double most)
    {
        for (var i = 0; i < x.Length; i++)
        {
            var length = Math.Sqrt((moveX[i] * moveX[i]) + (moveY[i] * moveY[i]));
            var share = length > most ? most / length : 1;
            x[i] += moveX[i] * share;
            y[i] += moveY[i] * share;
        }
    }

    private static PartLayout Moved(double[] x, double[] y)
    {
        var (left, bottom) = (x.Min(), y.Min());
        return new([.. x.Select((place, i) => new LayoutPoint(place - left, y[i] - bottom))], x.Max() - left, y.Max() - bottom);
    }
}
