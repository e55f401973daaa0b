using Analysis.Corpora;
using Analysis.Terms;
using Analysis.Terms.Dispersions;

namespace Analysis;

/// <summary>How words are spread, as methods of the words they read.</summary>
public static class DispersionExtensions
{
    extension(Tokens tokens)
    {
        /// <summary>How evenly each word is spread over the articles.</summary>
        /// <param name="options">Which words are listed; null for the defaults.</param>
        public DispersionList Dispersion(FrequencyOptions? options = null) => DispersionList.Of(tokens, ArticleGroups.Each(tokens), options ?? new());

        /// <summary>How evenly each word is spread over groups of articles.</summary>
        /// <param name="key">An article's group; null puts it into the group '(unknown)'.</param>
        /// <param name="options">Which words are listed; null for the defaults.</param>
        public DispersionList DispersionBy(Func<Article, string?> key, FrequencyOptions? options = null) =>
            DispersionList.Of(tokens, ArticleGroups.By(tokens, key), options ?? new());

        /// <summary>Where words stand along the corpus, for a lexical dispersion plot.</summary>
        /// <param name="words">Words, as a text would print them.</param>
        /// <exception cref="ArgumentException">One of them is no word, or several.</exception>
        public LexicalDispersion LexicalDispersion(params IEnumerable<string> words) => Terms.Dispersions.LexicalDispersion.Of(tokens, words);
    }
}
