namespace Analysis.Terms;

/// <summary>
/// Which words a table of frequencies lists. It never changes what a share is a share of: all words, those left out among them.
/// </summary>
public sealed record FrequencyOptions
{
    /// <summary>Words that are not listed.</summary>
    public StopWords StopWords { get; init; } = StopWords.English;

    /// <summary>Words with fewer occurrences in the whole corpus are not listed.</summary>
    public int MinimumCount { get; init; } = 1;

    /// <summary>Words that fewer articles use are not listed.</summary>
    public int MinimumArticles { get; init; } = 1;
}
