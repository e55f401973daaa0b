using Analysis.Corpora;

namespace Analysis;

public sealed partial class Corpus
{
    /// <summary>The corpus in parts: <c>corpus.GroupBy(article => article.Section.Value)</c>.</summary>
    /// <param name="key">What the articles of a part have in common.</param>
    /// <returns>The parts in the order of their keys, articles without one last; each part's articles in the corpus's order.</returns>
    public IReadOnlyList<CorpusGroup<TKey>> GroupBy<TKey>(Func<Article, TKey> key) =>
    [
        .. Enumerable.GroupBy(this, key)
            .OrderBy(group => group.Key is null)
            .ThenBy(group => group.Key, typeof(TKey) == typeof(string) ? (IComparer<TKey>)(object)StringComparer.Ordinal : Comparer<TKey>.Default)
            .Select(group => new CorpusGroup<TKey>(group.Key, Part([.. group]))),
    ];

    /// <summary>The corpus by outlet; the articles whose outlet is not known come last, with the key null.</summary>
    public IReadOnlyList<CorpusGroup<string?>> GroupByOutlet() => GroupBy(article => article.Outlet.Value);

    /// <summary>The corpus by period of publication, from the first to the last that has articles; undated ones come last.</summary>
    /// <param name="period">The steps of time.</param>
    /// <returns>Parts named as <see cref="Period"/> says: '2016-11', '2016-Q4'.</returns>
    public IReadOnlyList<CorpusGroup<string?>> GroupByPeriod(Period period) => GroupBy(
        article => article.Date.Value is { } day ? PeriodCalendar.Name(PeriodCalendar.Start(day, period), period) : null);

    /// <summary>The corpus by the folder that the articles lie in, relative to the corpus's; '' for the corpus's own.</summary>
    public IReadOnlyList<CorpusGroup<string>> GroupByFolder() => GroupBy(
        article => article.Id.LastIndexOf('/') is var end and > 0 ? article.Id[..end] : "");

    private Corpus Part(Article[] articles) => new(_contents with { Articles = articles });
}
