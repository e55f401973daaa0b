namespace Analysis.Terms.Collocations;

/// <summary>A pair of words and how often it occurs.</summary>
/// <param name="First">The first word's id; without an order, the smaller one.</param>
/// <param name="Second">The second word's id.</param>
/// <param name="Count">The occurrences.</param>
/// <param name="Articles">The number of articles that have it.</param>
internal readonly record struct PairCount(int First, int Second, int Count, int Articles);
