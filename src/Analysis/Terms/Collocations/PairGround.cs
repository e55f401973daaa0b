using Analysis.Text.Matrices;

namespace Analysis.Terms.Collocations;

/// <summary>What pairs were counted in.</summary>
/// <param name="Terms">The words that ids stand for.</param>
/// <param name="Words">The number of all words.</param>
/// <param name="Tokenizer">Settings and version of what made the words.</param>
/// <param name="Tokens">The words themselves; null where only totals are left of them.</param>
internal sealed record PairGround(TermNames Terms, long Words, string Tokenizer, Tokens? Tokens = null)
{
    public static PairGround Of(Tokens tokens) => new(new(tokens.Vocabulary), tokens.Count, tokens.Tokenizer.ToString(), tokens);
}
