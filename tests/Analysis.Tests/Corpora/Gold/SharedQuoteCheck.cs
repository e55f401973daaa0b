using System.Text.RegularExpressions;

namespace Analysis.Tests.Corpora.Gold;

/// <summary>
/// Occurrences of a quote are the same words where the gold calls them exact, and a part of them where it calls them trimmed.
/// </summary>
internal static partial class SharedQuoteCheck
{
    internal static IEnumerable<Finding> Find(GoldCorpus corpus)
    {
        foreach (var quote in corpus.Gold.Quotes)
        {
            var articles = quote.Occurrences.Select(occurrence => occurrence.Article).ToList();
            if (articles.Distinct().Count() > 1 && quote.Shared is null)
                yield return new(
                    null, null, quote.Entry,
                    $"the quote stands in {string.Join(", ", articles)}, and 'shared' does not say how.");
            foreach (var key in Keys(quote.Shared ?? "").Except(articles))
                yield return new(key, null, quote.Entry, "'shared' names the article, which has no occurrence.");

            // An occurrence that is not in its text is a finding about that occurrence, and not about the others.
            var words = quote.Occurrences
                .Select(occurrence => (occurrence.Article, Words: Trimmed(QuoteSpan.Of(corpus, occurrence)?.Words)))
                .Where(found => found.Words.Length > 0).ToList();
            foreach (var clause in quote.Shared?.Split("; ") ?? [])
            {
                var isExact = clause is "exact" or "exact, but for final punctuation";
                if (!isExact && !Keys(clause).Any())
                    yield return new(null, null, quote.Entry, $"'{clause}' says nothing of an article.");
                var exact = isExact ? articles : ExactPattern().IsMatch(clause) ? [.. Keys(clause)] : [];
                var first = words.FirstOrDefault(found => exact.Contains(found.Article));
                foreach (var (article, found) in words.Where(found => exact.Contains(found.Article)
                    && found.Words != first.Words))
                    yield return new(
                        article, null, quote.Entry, $"'{found}' is not exactly the '{first.Words}' of {first.Article}.");

                foreach (var (article, found) in words.Where(found => TrimmedPattern().IsMatch(clause)
                    && Keys(clause).Contains(found.Article)))
                    if (!words.Any(other => other.Words.Length > found.Length
                        && other.Words.Contains(found, StringComparison.Ordinal)))
                        yield return new(article, null, quote.Entry, $"'{found}' is not a part of the quote in another article.");
            }
        }
    }

    /// <summary>American style puts a comma or full stop inside the marks.</summary>
    private static string Trimmed(string? words) => words?.TrimEnd(',', '.') ?? "";

    private static IEnumerable<string> Keys(string clause) => KeyPattern().Matches(clause).Select(match => match.Value);

    [GeneratedRegex(@"\b[0-9]{3}\b")]
    private static partial Regex KeyPattern();

    [GeneratedRegex(@"\Aexact in [0-9, and]+\z")]
    private static partial Regex ExactPattern();

    [GeneratedRegex(@"\Atrimmed in [0-9, and]+\z")]
    private static partial Regex TrimmedPattern();
}
