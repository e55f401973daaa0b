namespace Analysis.Terms.KeyTerms;

/// <summary>How many words a comparison of two groups shows.</summary>
public sealed record ComparisonOptions
{
    /// <summary>Which words are compared, and how.</summary>
    public KeynessOptions Keyness { get; init; } = new();

    /// <summary>
    /// The most words that are kept, from 2: half of them those that differ most, in equal parts on either side, and half the most frequent of the others.
    /// </summary>
    public int MostTerms
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 2, nameof(MostTerms));
            field = value;
        }
    } = 2000;
}
