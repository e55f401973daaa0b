using Analysis.Corpora;

namespace Analysis.Terms;

/// <summary>The articles of a corpus in groups, as places in the corpus.</summary>
internal static class ArticleGroups
{
    /// <summary>Groups by name in ordinal order, articles without one last as '(unknown)'.</summary>
    public static (string Name, int[] Articles)[] By(Tokens tokens, Func<Article, string?> key) =>
    [
        .. Enumerable.Range(0, tokens.Corpus.Count)
            .GroupBy(article => key(tokens.Corpus[article]) ?? TermGroup.Unknown)
            .OrderBy(group => group.Key == TermGroup.Unknown)
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (group.Key, group.ToArray())),
    ];

    /// <summary>The articles for which a condition holds.</summary>
    public static int[] Where(Tokens tokens, Func<Article, bool> condition) =>
        [.. Enumerable.Range(0, tokens.Corpus.Count).Where(article => condition(tokens.Corpus[article]))];

    /// <summary>All articles, each a group of its own.</summary>
    public static (string Name, int[] Articles)[] Each(Tokens tokens) =>
        [.. Enumerable.Range(0, tokens.Corpus.Count).Select(article => (tokens.Corpus[article].Id, new[] { article }))];

    /// <summary>Everywhere that a group's articles use a word.</summary>
    public static OccurrenceList Occurrences(Tokens tokens, string term, int[] articles)
    {
        var among = new HashSet<int>(articles);
        var id = tokens.Vocabulary.Find(term);
        return id < 0 ? new(term, tokens.Corpus, [], tokens.Tokenizer.ToString()) : tokens.OccurrencesOf(id, among.Contains);
    }
}
