using Analysis.Corpora;

namespace Analysis.Charts.Recipes;

/// <summary>The sentences behind counts of words, the articles of a group read once.</summary>
internal static class TermEvidence
{
    /// <summary>Evidence for several words in the whole corpus.</summary>
    public static IReadOnlyList<MarkEvidence?> Of(Tokens tokens, IReadOnlyList<string> words, IReadOnlyList<int> totals) =>
        Of(tokens, words, totals, "", _ => true);

    /// <summary>Evidence for several words in some of the articles.</summary>
    /// <param name="tokens">The words that were counted.</param>
    /// <param name="words">The words.</param>
    /// <param name="totals">How often each was counted there.</param>
    /// <param name="where">What the articles are called; empty for all.</param>
    /// <param name="isIn">Whether an article is one of them.</param>
    public static IReadOnlyList<MarkEvidence?> Of(
        Tokens tokens, IReadOnlyList<string> words, IReadOnlyList<int> totals, string where, Func<Article, bool> isIn)
    {
        var places = tokens.FirstOccurrences(words, MarkEvidence.MostSentences, at => isIn(tokens.Corpus[at]));
        return [.. places.Select((spans, i) => spans.Count == 0
            ? null
            : MarkEvidence.Of(tokens.Corpus, where.Length == 0 ? words[i] : $"{words[i]} · {where}", spans, totals[i]))];
    }
}
