using Analysis.Corpora;
using Analysis.Terms;
using Analysis.Terms.KeyTerms;

namespace Analysis;

/// <summary>Comparisons of groups of articles, as methods of the words they read.</summary>
public static class KeynessExtensions
{
    extension(Tokens tokens)
    {
        /// <summary>The words by which each group of articles differs from all other groups.</summary>
        /// <param name="key">An article's group; null puts it into the group '(unknown)'.</param>
        /// <param name="options">Which words are compared, and how; null for the defaults.</param>
        public KeyTermList KeynessBy(Func<Article, string?> key, KeynessOptions? options = null) =>
            KeyTermList.Between(tokens, ArticleGroups.By(tokens, key), options ?? new());

        /// <summary>The words by which each outlet differs from all others.</summary>
        /// <param name="options">Which words are compared, and how; null for the defaults.</param>
        public KeyTermList KeynessByOutlet(KeynessOptions? options = null) => tokens.KeynessBy(article => article.Outlet.Value, options);

        /// <summary>The words by which some articles differ from others.</summary>
        /// <param name="target">The articles of the group.</param>
        /// <param name="reference">The articles that it is compared with; null for all others.</param>
        /// <param name="options">Which words are compared, and how; null for the defaults.</param>
        /// <exception cref="ArgumentException">An article is in both.</exception>
        public KeyTermList Keyness(Func<Article, bool> target, Func<Article, bool>? reference = null, KeynessOptions? options = null)
        {
            var chosen = ArticleGroups.Where(tokens, target);
            var others = reference is null
                ? [.. Enumerable.Range(0, tokens.Corpus.Count).Except(chosen)]
                : ArticleGroups.Where(tokens, reference);
            return KeyTermList.Of(tokens, chosen, others, options ?? new());
        }

        /// <summary>The words by which the corpus differs from a list of frequencies. Words that only the list has are not among them.</summary>
        /// <param name="reference">The list.</param>
        /// <param name="options">Which words are compared, and how; null for the defaults.</param>
        public KeyTermList Keyness(ReferenceList reference, KeynessOptions? options = null) =>
            KeyTermList.Of(tokens, reference, options ?? new());

        /// <summary>Two groups of articles word by word, for a scatter: no more words than the options say, their places on demand.</summary>
        /// <param name="target">The articles of the first group.</param>
        /// <param name="reference">The articles of the second; null for all others.</param>
        /// <param name="options">How many words are kept; null for the defaults.</param>
        /// <exception cref="ArgumentException">An article is in both.</exception>
        public Comparison Compare(Func<Article, bool> target, Func<Article, bool>? reference = null, ComparisonOptions? options = null) =>
            Comparison.Of(tokens.Keyness(target, reference, (options ?? new()).Keyness), options ?? new());
    }
}
