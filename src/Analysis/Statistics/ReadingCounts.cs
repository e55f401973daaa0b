namespace Analysis.Statistics;

/// <summary>What the formulas of readability count in a text.</summary>
/// <param name="Sentences">Sentences.</param>
/// <param name="Words">Words.</param>
/// <param name="Letters">Letters and digits of these.</param>
/// <param name="Syllables">Their syllables.</param>
/// <param name="Polysyllables">Words of three and more syllables.</param>
/// <param name="LongWords">Words of more than six letters.</param>
/// <param name="UnfamiliarWords">Words that are not on a list of familiar ones.</param>
public readonly record struct ReadingCounts(
    int Sentences, int Words, int Letters, int Syllables, int Polysyllables, int LongWords, int UnfamiliarWords)
{
    /// <summary>The counts of two texts together.</summary>
    public static ReadingCounts operator +(ReadingCounts left, ReadingCounts right) => new(
        left.Sentences + right.Sentences, left.Words + right.Words, left.Letters + right.Letters, left.Syllables + right.Syllables,
        left.Polysyllables + right.Polysyllables, left.LongWords + right.LongWords, left.UnfamiliarWords + right.UnfamiliarWords);
}
