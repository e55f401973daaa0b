using Analysis.Corpora.Duplicates;

namespace Analysis;

public sealed partial class Corpus
{
    /// <summary>
    /// Articles that are copies of one another, word for word or nearly, and passages that articles share, as agencies' copy does.
    /// Bodies are compared, without headlines and removed lines.
    /// </summary>
    /// <param name="options">What counts as a copy and what as a passage; null for the defaults.</param>
    /// <param name="progress">Told the share that is done, from 0 to 1; may be null.</param>
    /// <param name="cancellation">Ends the search.</param>
    /// <returns>Pairs with their spans, and the stories that the copies make.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    /// <exception cref="OperationCanceledException">The caller or the cell was cancelled.</exception>
    public DuplicateList FindDuplicates(
        DuplicateOptions? options = null, IProgress<double>? progress = null, CancellationToken cancellation = default) =>
        DuplicateFinder.Find(
            Count,
            i => new(this[i].Id, this[i].Text, this[i].Body, this[i].Date.Value, this[i].Outlet.Value),
            options ?? new(),
            progress,
            cancellation);

    /// <summary>
    /// The corpus with one article a story: of articles that are copies of one another only the lead. Counting then asks how often
    /// something was written, no longer how often it was printed.
    /// </summary>
    /// <param name="duplicates">What <see cref="FindDuplicates"/> found; null to search now.</param>
    public Corpus OncePerStory(DuplicateList? duplicates = null)
    {
        var stories = (duplicates ?? FindDuplicates()).Stories;
        return Where(article => stories.IsLead(article.Id));
    }
}
