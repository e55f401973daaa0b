namespace Analysis.Corpora.Checking;

/// <summary>From where on an article is suspicious.</summary>
public sealed record CheckOptions
{
    /// <summary>An article with fewer words, headline included, is very short.</summary>
    public int FewestWords { get; init; } = 30;

    /// <summary>An article with more words is very long.</summary>
    public int MostWords { get; init; } = 10_000;

    /// <summary>
    /// The largest share of a plain text, white space aside, that may be removed, from 0 to 1. Of web pages more than half is never article, and they are
    /// not asked.
    /// </summary>
    public double MostRemoved { get; init; } = 0.5;

    /// <summary>A date before this day is a mistake.</summary>
    public DateOnly Earliest { get; init; } = new(1800, 1, 1);

    /// <summary>A date after this day is a mistake; null for tomorrow, since it is tomorrow somewhere.</summary>
    public DateOnly? Latest { get; init; }

    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfNegative(FewestWords);
        ArgumentOutOfRangeException.ThrowIfLessThan(MostWords, FewestWords);
        if (MostRemoved is not (>= 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(MostRemoved), MostRemoved, "MostRemoved is a share from 0 to 1.");
    }
}
