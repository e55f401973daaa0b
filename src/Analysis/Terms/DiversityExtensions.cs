using Analysis.Corpora;
using Analysis.Statistics;
using Analysis.Terms;
using Analysis.Terms.Diversities;

namespace Analysis;

/// <summary>Diversity and readability of texts, as methods of the words they read.</summary>
public static class DiversityExtensions
{
    extension(Tokens tokens)
    {
        /// <summary>How varied the words of each article are.</summary>
        /// <param name="options">Sizes and thresholds of the measures; null for the defaults.</param>
        public DiversityList Diversity(DiversityOptions? options = null) => DiversityList.Of(tokens, ArticleGroups.Each(tokens), options ?? new());

        /// <summary>How varied the words of groups of articles are, each group read as one text.</summary>
        /// <param name="key">An article's group; null puts it into the group '(unknown)'.</param>
        /// <param name="options">Sizes and thresholds of the measures; null for the defaults.</param>
        public DiversityList DiversityBy(Func<Article, string?> key, DiversityOptions? options = null) =>
            DiversityList.Of(tokens, ArticleGroups.By(tokens, key), options ?? new());

        /// <summary>How hard each article is to read.</summary>
        /// <param name="options">Which words are taken for familiar; null for the defaults.</param>
        public ReadabilityList Readability(ReadabilityOptions? options = null) => ReadabilityList.Of(tokens, ArticleGroups.Each(tokens), options ?? new());

        /// <summary>How hard groups of articles are to read, each group read as one text.</summary>
        /// <param name="key">An article's group; null puts it into the group '(unknown)'.</param>
        /// <param name="options">Which words are taken for familiar; null for the defaults.</param>
        public ReadabilityList ReadabilityBy(Func<Article, string?> key, ReadabilityOptions? options = null) =>
            ReadabilityList.Of(tokens, ArticleGroups.By(tokens, key), options ?? new());
    }
}
