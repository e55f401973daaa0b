namespace Analysis.Corpora.Duplicates;

/// <summary>What counts as a copy and what as a passage.</summary>
public sealed record DuplicateOptions
{
    /// <summary>The length of the word sequences that articles are compared by, in words, from 1.</summary>
    public int ShingleWords { get; init; } = 5;

    /// <summary>Two articles are near copies when at least this share of the sentences of each stands in the other, from 0 to 1.</summary>
    public double NearSentences { get; init; } = 0.6;

    /// <summary>Or when their word sequences have at least this Jaccard similarity, from 0 to 1.</summary>
    public double NearJaccard { get; init; } = 0.6;

    /// <summary>The fewest words of a passage that begins or ends within a sentence.</summary>
    public int PassageWords { get; init; } = 12;

    /// <summary>The fewest words of a passage that is a full sentence, or all that stands between quotation marks, in both articles.</summary>
    public int SentenceWords { get; init; } = 8;

    /// <summary>
    /// The fewest words that are neither function words nor written with a capital letter, in a passage that is no full sentence: a chain of
    /// names and titles is a formula that nobody copied.
    /// </summary>
    public int OwnWords { get; init; } = 3;

    /// <summary>Wording that stands in more stories than this is a formula and no passage.</summary>
    public int MostStories { get; init; } = 20;

    /// <summary>Wording that stands in more stories of one outlet than this is its boilerplate and no passage.</summary>
    public int MostStoriesOfOutlet { get; init; } = 5;

    /// <summary>
    /// Up to this many copies of one another are all paired. In a larger group each is paired with some other, so that ten thousand copies do not make
    /// fifty million pairs.
    /// </summary>
    public int MostPairedCopies { get; init; } = 20;

    /// <summary>Which of several copies stands for their story.</summary>
    public StoryLead Lead { get; init; } = StoryLead.Earliest;

    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(ShingleWords, 1);
        ThrowIfNoShare(NearSentences, nameof(NearSentences));
        ThrowIfNoShare(NearJaccard, nameof(NearJaccard));
        ArgumentOutOfRangeException.ThrowIfLessThan(PassageWords, SentenceWords);
        ArgumentOutOfRangeException.ThrowIfLessThan(SentenceWords, ShingleWords);
        ArgumentOutOfRangeException.ThrowIfNegative(OwnWords);
        ArgumentOutOfRangeException.ThrowIfLessThan(MostStories, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(MostStoriesOfOutlet, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(MostPairedCopies, 2);
    }

    private static void ThrowIfNoShare(double share, string name)
    {
        if (share is not (> 0 and <= 1)) throw new ArgumentOutOfRangeException(name, share, $"{name} is a share above 0 and up to 1.");
    }
}
