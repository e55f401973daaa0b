namespace Analysis.Terms;

/// <summary>Words in a row.</summary>
/// <param name="First">The first one's place among all words of the corpus.</param>
/// <param name="Last">The last one's place.</param>
internal readonly record struct TokenRange(int First, int Last);
