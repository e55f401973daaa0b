using Analysis.Display;

namespace Analysis.Corpora.Duplicates;

/// <summary>
/// Finds copies and shared passages. Texts are read one at a time and not kept: four bytes a word are. The result is the same for any number of cores.
/// </summary>
internal static class DuplicateFinder
{
    /// <summary>Compares articles.</summary>
    /// <param name="count">How many there are.</param>
    /// <param name="read">Reads one by its place, from 0; called on several cores, and twice for articles with passages.</param>
    /// <param name="options">What counts as a copy and what as a passage.</param>
    /// <param name="progress">Told the share that is done, from 0 to 1; may be null.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    /// <exception cref="OperationCanceledException">The caller or the cell was cancelled.</exception>
    public static DuplicateList Find(
        int count, Func<int, DuplicateText> read, DuplicateOptions options, IProgress<double>? progress, CancellationToken cancellation) =>
        Find(count, read, options, Environment.ProcessorCount, progress, cancellation);

    internal static DuplicateList Find(
        int count, Func<int, DuplicateText> read, DuplicateOptions options, int cores, IProgress<double>? progress, CancellationToken cancellation)
    {
        options.Check();
        using var work = LongWork.Start("Looking for copies", progress, cancellation);
        var onCores = new ParallelOptions { CancellationToken = work.Cancellation, MaxDegreeOfParallelism = cores };
        var (articles, facts) = Read(count, read, work, onCores);

        var copies = new CopyGroups(articles);
        var groups = new DisjointSets(count);
        foreach (var group in copies.Copies)
        {
            foreach (var article in group) groups.Join(group[0], article);
        }

        var near = NearCopyFinder.Find(articles, copies.Firsts, groups, options, work, onCores);
        var compared = new ArticleWords?[count];
        foreach (var first in copies.Firsts) compared[first] = articles[first];
        var formulas = new Formulas([.. Enumerable.Range(0, count).Select(groups.Find)], OutletNumbers(facts), options);
        var passages = PassageFinder.Find(compared, WordingIndex.Of(compared, options, formulas, onCores), options, work, onCores);

        var pairs = new PairBuilder(copies, facts, options);
        var placed = pairs.OfCopies(passages);
        return DuplicateNotes.List(
            pairs.Build(near, placed, PassageSpans.Find(placed, articles, read, work, onCores)),
            StoryBuilder.Build(groups, facts, options.Lead), facts, options);
    }

    private static (ArticleWords[] Articles, ArticleFacts[] Facts) Read(int count, Func<int, DuplicateText> read, LongWork work, ParallelOptions onCores)
    {
        var articles = new ArticleWords[count];
        var facts = new ArticleFacts[count];
        var done = 0;
        Parallel.For(0, count, onCores, i =>
        {
            var article = read(i);
            articles[i] = ArticleWords.Read(article);
            facts[i] = new(article.Id, article.Date, article.Outlet, articles[i].Count);
            work.Report(Interlocked.Increment(ref done), count);
        });
        return (articles, facts);
    }

    private static int[] OutletNumbers(ArticleFacts[] facts)
    {
        var numbers = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        return Array.ConvertAll(facts, article =>
        {
            if (article.Outlet is null) return -1;
            numbers.TryAdd(article.Outlet, numbers.Count);
            return numbers[article.Outlet];
        });
    }
}
