using Analysis.Corpora;
using Analysis.Terms.Concordances;

namespace Analysis;

/// <summary>Key words in context, as methods of the words they read.</summary>
public static class ConcordanceExtensions
{
    extension(Tokens tokens)
    {
        /// <summary>Each place of a word or phrase with what stands around it: <c>tokens.Concordance("arms embargo*")</c>.</summary>
        /// <param name="query">Words in a row as a text would print them, with '*' for any letters and '?' for one.</param>
        /// <param name="options">What is shown, and in which order; null for the defaults.</param>
        /// <exception cref="ArgumentException">There is no word in the query.</exception>
        public Concordance Concordance(string query, ConcordanceOptions? options = null) =>
            Terms.Concordances.Concordance.Of(tokens, query, options ?? new());

        /// <summary>Each match of a regular expression in headlines and bodies.</summary>
        /// <param name="pattern">A regular expression without looking around and back; <c>(?i)</c> before it lets case not matter.</param>
        /// <param name="options">What is shown, and in which order; null for the defaults.</param>
        /// <exception cref="ArgumentException">It is no such expression.</exception>
        public Concordance ConcordanceOfPattern(string pattern, ConcordanceOptions? options = null) =>
            Terms.Concordances.Concordance.OfPattern(tokens, pattern, options ?? new());

        /// <summary>Places that something else has found, an actor's mentions or quotes, with what stands around them.</summary>
        /// <param name="spans">Stretches of articles of this corpus.</param>
        /// <param name="options">What is shown, and in which order; null for the defaults.</param>
        /// <exception cref="KeyNotFoundException">The corpus does not have an article.</exception>
        public Concordance Concordance(IEnumerable<ArticleSpan> spans, ConcordanceOptions? options = null) =>
            Terms.Concordances.Concordance.Of(tokens, spans, options ?? new());
    }
}
