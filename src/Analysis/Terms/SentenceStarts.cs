namespace Analysis.Terms;

/// <summary>Where sentences begin among the words of a corpus.</summary>
internal static class SentenceStarts
{
    /// <summary>
    /// The places of the first words of all sentences, ascending, and behind them the number of words. An article's first word begins a sentence.
    /// </summary>
    public static int[] Of(Tokens tokens) => [.. tokens.SentenceStarts, tokens.Count];
}
