using Analysis.Display;

namespace Analysis.Corpora;

/// <summary>Reads the articles of a folder on all cores; the corpus is the same for any number of them.</summary>
internal static class CorpusLoader
{
    public static Corpus Load(CorpusFolder folder, CorpusOptions options, IProgress<double>? progress, CancellationToken cancellation)
    {
        using var work = LongWork.Start("Reading articles", progress, cancellation);
        var articles = new Article?[folder.Files.Count];
        var problems = new CorpusException?[folder.Files.Count];
        var done = 0;
        Parallel.For(0, articles.Length, new ParallelOptions { CancellationToken = work.Cancellation }, (i, loop) =>
        {
            // The first problem in the order of the files is the one to report: those before it are still read.
            if (loop.LowestBreakIteration < i) return;
            var isRead = ArticleReader.TryRead(folder, folder.Files[i], out articles[i], out problems[i]);
            if (!isRead && options.OnUnreadable == Unreadable.Throw) loop.Break();
            work.Report(Interlocked.Increment(ref done), articles.Length);
        });

        var found = problems.OfType<CorpusException>().ToArray();
        if (options.OnUnreadable == Unreadable.Throw && found is [var first, ..]) throw first;

        var skipped = Array.ConvertAll(found, problem => new SkippedFile(problem.File!, problem.Problem));
        if (skipped.Length == articles.Length) throw CorpusThrow.NothingReadable(folder.Path, skipped.Length);
        return new(folder.Path, [.. articles.OfType<Article>()], skipped);
    }
}
