using Analysis.Data;
using Analysis.Display;

namespace Analysis.Corpora.Checking;

/// <summary>What needs a look before anything is counted, by kind, then in the order of the articles. Empty when nothing does.</summary>
public sealed class CorpusCheck : ResultList<CheckFinding>
{
    private readonly CheckFinding[] _findings;

    private CorpusCheck(Corpus corpus, CheckOptions options, CheckFinding[] findings)
    {
        _findings = findings;
        Options = options;
        Article[] articles = [.. corpus, .. corpus.OtherLanguages];
        Formats =
        [
            .. articles.GroupBy(ArticleFormat.Of)
                .Select(group => new FormatCount(group.Key, group.Select(ArticleFormat.FileOf).Distinct().Count(), group.Count()))
                .OrderByDescending(format => format.Articles).ThenBy(format => format.Format, StringComparer.Ordinal),
        ];
        Encodings = new SortedDictionary<string, int>(
            articles.CountBy(article => article.Encoding.Name).ToDictionary(pair => pair.Key, pair => pair.Value), StringComparer.Ordinal);
        Undated = [.. corpus.Where(article => !article.Date.IsKnown).Select(article => article.Id)];
        Notes =
        [
            $"{Plural.Of(corpus.Count, "article")} and {Plural.Of(corpus.Skipped.Count, "unreadable file")} looked at. Suspicious: no body, "
                + $"fewer than {Plural.Of(options.FewestWords, "word")}, more than {Plural.Of(options.MostWords, "word")}, no headline, "
                + FormattableString.Invariant($"more than {options.MostRemoved * 100:0} of 100 characters of a plain text removed, ")
                + "broken or twice encoded characters, an impossible date, another language.",
        ];
    }

    /// <summary>From where on an article was suspicious.</summary>
    public CheckOptions Options { get; }

    /// <summary>The kinds of files that the articles come from, those in other languages among them; the most frequent first.</summary>
    public IReadOnlyList<FormatCount> Formats { get; }

    /// <summary>The number of articles by encoding, in ordinal order of its name.</summary>
    public IReadOnlyDictionary<string, int> Encodings { get; }

    /// <summary>The ids of the articles without a date, which no count over time has. They are no findings: many articles show none.</summary>
    public IReadOnlyList<string> Undated { get; }

    /// <summary>True where nothing was found that spoils counts.</summary>
    public bool IsWell => !Array.Exists(_findings, finding => finding.SpoilsCounts);

    /// <inheritdoc/>
    public override int Count => _findings.Length;

    /// <inheritdoc/>
    public override CheckFinding this[int index] => _findings[index];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Notes { get; }

    /// <summary>How many files or articles have each kind of finding, with the first of them.</summary>
    public DataFrame ByKind()
    {
        var kinds = _findings.GroupBy(finding => finding.Kind).ToArray();
        return new(
            Column.Of("Kind", kinds.Select(kind => kind.Key.ToString())),
            Column.Of("Articles", kinds.Select(kind => kind.Count())),
            Column.Of("Example", kinds.Select(kind => $"{kind.First().Article}: {kind.First().Detail}")));
    }

    internal static CorpusCheck Of(Corpus corpus, CheckOptions options, IProgress<double>? progress, CancellationToken cancellation)
    {
        options.Check();
        using var work = LongWork.Start("Checking articles", progress, cancellation);
        // Midnight comes first at UTC+14.
        var check = new ArticleCheck(options, options.Latest ?? DateOnly.FromDateTime(DateTime.UtcNow).AddDays(1));
        var found = new IReadOnlyList<CheckFinding>[corpus.Count];
        var done = 0;
        Parallel.For(0, found.Length, new ParallelOptions { CancellationToken = work.Cancellation }, i =>
        {
            found[i] = check.Of(corpus[i]);
            work.Report(Interlocked.Increment(ref done), found.Length);
        });
        CheckFinding[] findings =
        [
            .. corpus.Skipped.Select(skipped => new CheckFinding(skipped.File, CheckKind.Unreadable, skipped.Reason)),
            .. found.SelectMany(findings => findings),
            .. corpus.OtherLanguages.Select(article => new CheckFinding(article.Id, CheckKind.OtherLanguage, article.Language.Value ?? "")),
        ];
        return new(corpus, options, [.. findings.OrderBy(finding => finding.Kind)]);
    }
}
