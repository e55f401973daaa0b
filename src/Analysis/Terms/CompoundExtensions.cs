using Analysis.Terms.Collocations;

namespace Analysis;

/// <summary>Compounds that a corpus itself names.</summary>
public static class CompoundExtensions
{
    extension(Compounds)
    {
        /// <summary>
        /// Phrases as compounds: <c>Compounds.From(tokens.Phrases().Where(phrase => phrase.Z > 10))</c>. Take phrases of words that were
        /// counted as they are: stems would be stemmed again.
        /// </summary>
        /// <param name="phrases">Words in a row.</param>
        public static Compounds From(IEnumerable<Phrase> phrases) => Compounds.Of(phrases.Select(phrase => phrase.Text));
    }
}
