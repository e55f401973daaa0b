using Analysis.Corpora;
using Analysis.Terms;

namespace Analysis;

/// <summary>Term analyses as methods of the words they read.</summary>
public static class TermExtensions
{
    extension(Tokens tokens)
    {
        /// <summary>
        /// How often the corpus uses each word, the most frequent first. English stop words are not listed unless the options say
        /// so.
        /// </summary>
        /// <param name="options">Which words are listed; null for the defaults.</param>
        public FrequencyList Frequencies(FrequencyOptions? options = null) => FrequencyList.Of(tokens, options ?? new());

        /// <summary>How often each outlet uses each word; articles without an outlet are the group '(unknown)'.</summary>
        /// <param name="options">Which words are listed; null for the defaults.</param>
        public GroupedFrequencyList FrequenciesByOutlet(FrequencyOptions? options = null) =>
            tokens.FrequenciesBy(article => article.Outlet.Value, options);

        /// <summary>How often each group of articles uses each word.</summary>
        /// <param name="key">An article's group; null puts it into the group '(unknown)'.</param>
        /// <param name="options">Which words are listed; null for the defaults.</param>
        public GroupedFrequencyList FrequenciesBy(Func<Article, string?> key, FrequencyOptions? options = null) =>
            GroupedFrequencyList.Of(tokens, key, options ?? new());

        /// <summary>
        /// How often the articles of each period use each word; articles without a date are reported and not counted.
        /// </summary>
        /// <param name="period">The steps in which time is counted.</param>
        /// <param name="options">Which words are listed; null for the defaults.</param>
        public FrequencyOverTime FrequenciesOverTime(Period period = Period.Month, FrequencyOptions? options = null) =>
            FrequencyOverTime.Of(tokens, period, options ?? new());
    }
}
