namespace Analysis.Terms.Laws;

/// <summary>A word by its rank, beside what Zipf's law lets expect.</summary>
/// <param name="Rank">Its rank by frequency, from 1.</param>
/// <param name="Term">The word as it is counted.</param>
/// <param name="Count">Its occurrences.</param>
/// <param name="Expected">The occurrences that the fitted law lets expect.</param>
public sealed record RankedTerm(int Rank, string Term, int Count, double Expected);
