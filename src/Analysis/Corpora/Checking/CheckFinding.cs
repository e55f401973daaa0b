namespace Analysis.Corpora.Checking;

/// <summary>Something to be known before anything is counted.</summary>
/// <param name="Article">The article's id; of what could not be read the file.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Detail">How far, in a few words: '12 words', '2087-01-03'; for a file that could not be read why, as a sentence.</param>
public sealed record CheckFinding(string Article, CheckKind Kind, string Detail)
{
    /// <summary>
    /// True for what spoils counts. An article without a headline is counted all the same, and one in another language was kept apart.
    /// </summary>
    public bool SpoilsCounts => Kind is not (CheckKind.NoHeadline or CheckKind.OtherLanguage);
}
