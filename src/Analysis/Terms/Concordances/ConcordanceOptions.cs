namespace Analysis.Terms.Concordances;

/// <summary>What a concordance shows around its matches, and in which order.</summary>
public sealed record ConcordanceOptions
{
    /// <summary>How much stands around a match.</summary>
    public ConcordanceContext Context { get; init; } = ConcordanceContext.Words;

    /// <summary>The words on either side, from 0, where the context is counted in words.</summary>
    public int Words
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value, nameof(Words));
            field = value;
        }
    } = 8;

    /// <summary>How the lines are sorted.</summary>
    public ConcordanceOrder Order { get; init; } = ConcordanceOrder.Text;
}
