using Analysis.Terms;

namespace Analysis;

/// <summary>Stop words that a corpus itself names.</summary>
public static class StopWordExtensions
{
    extension(StopWords)
    {
        /// <summary>
        /// The words that a corpus uses most, or that most of its articles use: <c>StopWords.FromCorpus(tokens, mostFrequent: 100)</c>.
        /// A word has to meet each condition that is given.
        /// </summary>
        /// <param name="tokens">The words of the corpus.</param>
        /// <param name="mostFrequent">How many of the most frequent words, from 0; ties in ordinal order; null for any number.</param>
        /// <param name="minimumShare">The smallest share of the articles that use it, above 0 to 1; null for any share.</param>
        /// <exception cref="ArgumentException">No condition is given.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The number is below 0, or the share not above 0 and up to 1.</exception>
        public static StopWords FromCorpus(Tokens tokens, int? mostFrequent = null, double? minimumShare = null)
        {
            if (mostFrequent is null && minimumShare is null)
                throw new ArgumentException("Every word would be a stop word: give mostFrequent, minimumShare or both.");
            ArgumentOutOfRangeException.ThrowIfNegative(mostFrequent ?? 0, nameof(mostFrequent));
            if (minimumShare is { } share and not (> 0 and <= 1))
                throw new ArgumentOutOfRangeException(nameof(minimumShare), share, "A share of the articles is above 0 and at most 1.");
            return StopWords.Of(FrequencyList.Of(tokens, new() { StopWords = StopWords.None })
                .Take(mostFrequent ?? int.MaxValue)
                .Where(term => (double)term.Articles / tokens.Corpus.Count >= (minimumShare ?? 0))
                .Select(term => term.Term));
        }
    }
}
