using Analysis.Corpora;
using Analysis.Corpora.Duplicates;
using Analysis.Workbook.Progress;

namespace Analysis.Workbook.Export;

/// <summary>A corpus as it is exported: what several files need is made once.</summary>
internal sealed class ExportedCorpus
{
    private readonly Lazy<DuplicateList> _duplicates;

    public ExportedCorpus(Corpus corpus, IWorkProgress progress, CancellationToken cancellation)
    {
        Corpus = corpus;
        Progress = progress;
        Cancellation = cancellation;
        _duplicates = new(() => corpus.FindDuplicates(progress: progress.Begin("Looking for copies"), cancellation: cancellation));
        Articles = [.. corpus.Concat(corpus.OtherLanguages).OrderBy(article => article.Id, ArticleOrder.Instance)];
    }

    /// <summary>The articles that are counted.</summary>
    public Corpus Corpus { get; }

    /// <summary>All articles, those in other languages among them, in the order of their ids.</summary>
    public IReadOnlyList<Article> Articles { get; }

    /// <summary>Copies and shared passages; searched when they are first asked for.</summary>
    public DuplicateList Duplicates => _duplicates.Value;

    public IWorkProgress Progress { get; }

    public CancellationToken Cancellation { get; }

    /// <summary>Does something with each article in turn, and tells how far it is.</summary>
    public void ForEach(string title, Action<Article> action)
    {
        var progress = Progress.Begin(title);
        for (var i = 0; i < Articles.Count; i++)
        {
            Cancellation.ThrowIfCancellationRequested();
            action(Articles[i]);
            progress?.Report((i + 1.0) / Articles.Count);
        }
    }
}
