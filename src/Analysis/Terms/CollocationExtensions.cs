using Analysis.Terms.Collocations;

namespace Analysis;

/// <summary>Words that stand together, as methods of the words they read.</summary>
public static class CollocationExtensions
{
    extension(Tokens tokens)
    {
        /// <summary>The pairs of words that stand near each other in sentences.</summary>
        /// <param name="options">Which pairs are counted, and how they are ordered; null for the defaults.</param>
        public CollocationList Collocations(CollocationOptions? options = null) => CollocationList.Of(tokens, options ?? new());

        /// <summary>The words that stand near one word in sentences.</summary>
        /// <param name="word">One word, as a text would print it. It may be a stop word.</param>
        /// <param name="options">Which pairs are counted, and how they are ordered; null for the defaults.</param>
        /// <exception cref="ArgumentException">It is no word, or several.</exception>
        public CollocationList Collocates(string word, CollocationOptions? options = null) => CollocationList.Of(tokens, word, options ?? new());

        /// <summary>
        /// All pairs of words that stand near each other in sentences, to be saved and merged with those of other parts of a corpus.
        /// </summary>
        /// <param name="options">Window, order and the stop words whose pairs are not counted; null for the defaults.</param>
        public PairTotals PairTotals(CollocationOptions? options = null) => new(
            PairGround.Of(tokens), tokens.Corpus.Count, options ?? new(), new PairCounter(tokens, options ?? new()).Count(1));

        /// <summary>Two to five words in a row that belong together.</summary>
        /// <param name="options">Which words in a row are listed; null for the defaults.</param>
        public PhraseList Phrases(PhraseOptions? options = null) => PhraseList.Of(tokens, options ?? new());
    }
}
