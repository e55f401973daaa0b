using Analysis.Display;

namespace Analysis.Corpora;

/// <summary>Counts the words of articles that nobody has counted yet, on all cores: in a large corpus each is read from its file again.</summary>
internal static class WordCounts
{
    public static void Complete(IReadOnlyList<Article> articles)
    {
        var uncounted = articles.Where(article => !article.HasWords).ToArray();
        if (uncounted.Length == 0) return;
        using var work = LongWork.Start("Counting words");
        var done = 0;
        Parallel.ForEach(uncounted, new ParallelOptions { CancellationToken = work.Cancellation }, article =>
        {
            _ = article.Words;
            work.Report(Interlocked.Increment(ref done), uncounted.Length);
        });
    }
}
