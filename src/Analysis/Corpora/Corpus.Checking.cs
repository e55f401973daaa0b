using Analysis.Corpora.Checking;

namespace Analysis;

public sealed partial class Corpus
{
    /// <summary>
    /// What would spoil an analysis unseen: files that could not be read, and articles that are suspiciously short or long, have no body,
    /// lost most of their text, or have broken characters or an impossible date. Articles without a headline or in another language are listed too.
    /// </summary>
    /// <param name="options">From where on an article is suspicious; null for the defaults.</param>
    /// <param name="progress">Told the share that is done, from 0 to 1; may be null.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    /// <exception cref="OperationCanceledException">The caller or the cell was cancelled.</exception>
    public CorpusCheck Check(CheckOptions? options = null, IProgress<double>? progress = null, CancellationToken cancellation = default) =>
        CorpusCheck.Of(this, options ?? new(), progress, cancellation);
}
