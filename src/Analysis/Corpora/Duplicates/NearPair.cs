namespace Analysis.Corpora.Duplicates;

/// <summary>Two articles that are near copies, by their places, and the similarity of their word sequences.</summary>
internal readonly record struct NearPair(int A, int B, double Jaccard);
