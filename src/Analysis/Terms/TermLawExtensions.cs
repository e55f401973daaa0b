using Analysis.Terms.Laws;

namespace Analysis;

/// <summary>Laws of words and their frequencies, as methods of the words they read.</summary>
public static class TermLawExtensions
{
    extension(Tokens tokens)
    {
        /// <summary>All words by rank, with Zipf's law.</summary>
        public RankList Ranks() => RankList.Of(tokens);

        /// <summary>The growth of the vocabulary, with Heaps' law.</summary>
        public VocabularyGrowth VocabularyGrowth() => Terms.Laws.VocabularyGrowth.Of(tokens);
    }
}
