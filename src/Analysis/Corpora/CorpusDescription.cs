using Analysis.Data;
using Analysis.Display;

namespace Analysis.Corpora;

/// <summary>A corpus in a few figures.</summary>
/// <param name="Articles">The number of articles.</param>
/// <param name="Words">The number of words by the default tokenizer.</param>
/// <param name="Outlets">The outlets that are known, in ordinal order.</param>
/// <param name="WithoutOutlet">The number of articles whose outlet is not known.</param>
/// <param name="FirstDate">The earliest date of publication; null when no article has one.</param>
/// <param name="LastDate">The latest date of publication; null when no article has one.</param>
/// <param name="Undated">The number of articles without a date.</param>
/// <param name="Languages">The number of articles by language, those kept apart among them; '' where it is not known.</param>
/// <param name="RemovedLines">The number of lines and parts of lines that are neither headline nor body.</param>
/// <param name="Encodings">The number of articles by encoding, in ordinal order of its name.</param>
/// <param name="Skipped">The number of files that were left out.</param>
public sealed record CorpusDescription(
    int Articles,
    long Words,
    IReadOnlyList<string> Outlets,
    int WithoutOutlet,
    DateOnly? FirstDate,
    DateOnly? LastDate,
    int Undated,
    IReadOnlyDictionary<string, int> Languages,
    int RemovedLines,
    IReadOnlyDictionary<string, int> Encodings,
    int Skipped) : IDisplayable
{
    internal static CorpusDescription Of(Corpus corpus)
    {
        WordCounts.Complete(corpus);
        return new(
            corpus.Count,
            corpus.Sum(article => (long)article.Words),
            [.. corpus.Select(article => article.Outlet.Value).OfType<string>().Distinct().Order(StringComparer.Ordinal)],
            corpus.Count(article => !article.Outlet.IsKnown),
            corpus.Min(article => article.Date.Value),
            corpus.Max(article => article.Date.Value),
            corpus.Count(article => !article.Date.IsKnown),
            Counts(corpus.Concat(corpus.OtherLanguages), article => article.Language.Value ?? ""),
            corpus.Sum(article => article.Removed.Count),
            Counts(corpus, article => article.Encoding.Name),
            corpus.Skipped.Count);
    }

    /// <summary>The figures as rows of property and value.</summary>
    public DataFrame ToDataFrame()
    {
        (string Property, string Value)[] rows =
        [
            ("articles", Invariant($"{Articles}")),
            ("words", Invariant($"{Words}")),
            ("outlets", Outlets.Count == 0 ? "none known" : string.Join(", ", Outlets)),
            ("without outlet", Invariant($"{WithoutOutlet}")),
            ("first date", FirstDate is null ? "none known" : FieldText.Of(FirstDate)),
            ("last date", LastDate is null ? "none known" : FieldText.Of(LastDate)),
            ("undated", Invariant($"{Undated}")),
            ("languages", Listed(Languages)),
            ("removed lines", Invariant($"{RemovedLines}")),
            ("encodings", Listed(Encodings)),
            ("files skipped", Invariant($"{Skipped}")),
        ];
        return new(Column.Of("Property", rows.Select(row => row.Property)), Column.Of("Value", rows.Select(row => row.Value)));
    }

    /// <inheritdoc/>
    public MimeBundle ToMimeBundle() => ToDataFrame().ToMimeBundle();

    /// <summary>The figures as plain text.</summary>
    public override string ToString() => ToDataFrame().ToString();

    private static SortedDictionary<string, int> Counts(IEnumerable<Article> articles, Func<Article, string> key) =>
        new(articles.CountBy(key).ToDictionary(pair => pair.Key, pair => pair.Value), StringComparer.Ordinal);

    private static string Listed(IReadOnlyDictionary<string, int> counts) =>
        string.Join(", ", counts.Select(count => Invariant($"{(count.Key.Length == 0 ? "unknown" : count.Key)} {count.Value}")));

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
