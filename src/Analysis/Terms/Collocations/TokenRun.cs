namespace Analysis.Terms.Collocations;

/// <summary>A run of words that occurs several times.</summary>
/// <param name="First">Where it first begins, among all words of the corpus.</param>
/// <param name="Count">How often it occurs.</param>
internal readonly record struct TokenRun(int First, int Count)
{
    // Odd, so that the product tells two keys apart as they were; a dictionary hashes a number by its halves, which are alike in too many keys without it.
    private const long Spread = unchecked((long)0x9E3779B97F4A7C15);

    /// <summary>A run and the word behind it as one number, another for each.</summary>
    public static long Key(int run, int word) => unchecked((((long)run << 32) | (uint)word) * Spread);
}
