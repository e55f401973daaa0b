namespace Analysis.Networks.Layouts;

/// <summary>How a force-directed layout is found.</summary>
public sealed record ForceLayoutOptions
{
    /// <summary>Decides where nodes start: another seed, another of several good layouts.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>How often all nodes are moved, from 1; the moves become smaller all the time.</summary>
    public int Steps
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(Steps));
            field = value;
        }
    } = 300;

    /// <summary>How much wider than high the whole becomes where it has several parts, above 0.</summary>
    public double Aspect
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, nameof(Aspect));
            field = value;
        }
    } = 1.3;
}
