namespace Analysis.Charts;

/// <summary>A connection of a drawn network.</summary>
/// <param name="Source">The id of one node.</param>
/// <param name="Target">The id of the other.</param>
/// <param name="Weight">How wide its line is, from 0; for example the number of sentences that name both.</param>
public sealed record NetworkEdge(string Source, string Target, double Weight)
{
    /// <summary>What it says when its middle is pointed at; null for the two labels and the weight.</summary>
    public string? Hover { get; init; }

    /// <summary>The sentences behind it; null for none.</summary>
    public MarkEvidence? Evidence { get; init; }
}
