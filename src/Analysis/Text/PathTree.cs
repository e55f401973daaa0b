namespace Analysis.Text;

/// <summary>Sequences of small numbers as paths from one root: those that begin alike share the nodes of their beginning.</summary>
internal sealed class PathTree
{
    /// <summary>Where every path begins.</summary>
    public const int Root = 0;

    private readonly Dictionary<long, int> _next = [];

    /// <summary>The number of nodes, the root among them.</summary>
    public int Count { get; private set; } = 1;

    /// <summary>The node behind a step, made where there is none; the new one's number is the former <see cref="Count"/>.</summary>
    /// <param name="node">The node before it.</param>
    /// <param name="step">From 0.</param>
    public int Add(int node, int step)
    {
        if (!_next.TryGetValue(Key(node, step), out var child)) _next.Add(Key(node, step), child = Count++);
        return child;
    }

    /// <summary>Finds the node behind a step.</summary>
    /// <returns>False where no path goes on like that.</returns>
    public bool TryStep(int node, int step, out int next) => _next.TryGetValue(Key(node, step), out next);

    private static long Key(int node, int step) => ((long)node << 32) | (uint)step;
}
