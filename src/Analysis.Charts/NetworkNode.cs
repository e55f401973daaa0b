namespace Analysis.Charts;

/// <summary>A node of a drawn network.</summary>
/// <param name="Id">What edges call it.</param>
/// <param name="Label">What stands beside it.</param>
/// <param name="X">Where it is from left to right, in any unit.</param>
/// <param name="Y">Where it is from bottom to top, in the same unit.</param>
/// <param name="Weight">How large its disc is, from 0, by area; for example the number of mentions.</param>
public sealed record NetworkNode(string Id, string Label, double X, double Y, double Weight)
{
    /// <summary>The group that gives it its colour and form; null for none.</summary>
    public string? Group { get; init; }

    /// <summary>What it says when it is pointed at; null for label and weight.</summary>
    public string? Hover { get; init; }

    /// <summary>The sentences behind it; null for none.</summary>
    public MarkEvidence? Evidence { get; init; }
}
