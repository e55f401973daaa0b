namespace Analysis.Terms;

/// <summary>How often a corpus uses a word.</summary>
/// <param name="Term">The word as it is counted.</param>
/// <param name="Count">Its occurrences.</param>
/// <param name="PerThousand">Its occurrences per thousand words, stop words counted among these.</param>
/// <param name="Articles">The number of articles that use it.</param>
public sealed record TermFrequency(string Term, int Count, double PerThousand, int Articles);
