using Analysis.Corpora.Metadata;
using Analysis.Corpora.Sidecar;
using Analysis.Display;

namespace Analysis.Corpora;

/// <summary>
/// Reads the articles of a folder on all cores; the corpus is the same for any number of them. First each article by itself, then
/// what only many articles show: lines that an outlet repeats, the order of day and month, the language of most.
/// </summary>
internal static class CorpusLoader
{
    private const int MostPassedOver = 10;

    public static Corpus Load(CorpusFolder folder, CorpusOptions options, IProgress<double>? progress, CancellationToken cancellation)
    {
        using var work = LongWork.Start("Reading articles", progress, cancellation);
        var sidecar = CorpusSidecar.Of(folder);
        options = sidecar.Complete(options);
        var (articles, skipped, passedOver) = new DocumentStream(folder, options, sidecar.Excludes, work).Read();
        if (articles.Count == 0 && skipped.Count > 0) throw CorpusThrow.NothingReadable(folder.Path, skipped.Count);
        if (articles.Count == 0 && passedOver.Count > 0) throw CorpusThrow.NothingFound(folder.Path, passedOver[0].Reason);
        if (articles.Count == 0) throw CorpusThrow.EverythingExcluded(folder.Path);

        var findings = options.Clean
            ? CorpusReading.Decide([.. articles.Select(article => article.Draft!)], work.Cancellation)
            : [.. articles.Select(article => article.Stated!)];
        var decided = new Article[articles.Count];
        Parallel.For(0, decided.Length, new ParallelOptions { CancellationToken = work.Cancellation },
            i => decided[i] = articles[i].With(findings[i]));
        var (overruled, remarks) = sidecar.Apply(decided);
        var (own, others) = LanguageSplit.Of(overruled, options);
        return new(new CorpusContents
        {
            Folder = folder.Path,
            Articles = own,
            OtherLanguages = others,
            Skipped = skipped,
            Remarks = [.. PassedOver(folder, passedOver), .. remarks],
        });
    }

    private static IEnumerable<string> PassedOver(CorpusFolder folder, IReadOnlyList<SkippedFile> within) =>
    [
        .. folder.NotRead.Count == 0 ? Array.Empty<string>() : [$"Files of kinds that are not read were passed over: {folder.NotReadSummary}."],
        .. within.Take(MostPassedOver).Select(file => file.Reason),
        .. within.Count <= MostPassedOver ? Array.Empty<string>() : [$"{Plural.Of(within.Count - MostPassedOver, "more part")} of files were passed over."],
    ];
}
