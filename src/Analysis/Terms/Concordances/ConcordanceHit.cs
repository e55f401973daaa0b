using Analysis.Text;

namespace Analysis.Terms.Concordances;

/// <summary>A match by the words that it covers.</summary>
/// <param name="Article">The article's place in the corpus.</param>
/// <param name="Token">The place of its first word among all words of the corpus.</param>
/// <param name="Tokens">The number of its words; 0 for a match between words, which stands before <paramref name="Token"/>.</param>
/// <param name="Span">Where it stands, if that is not where its words stand.</param>
internal readonly record struct ConcordanceHit(int Article, int Token, int Tokens, TextSpan? Span = null);
