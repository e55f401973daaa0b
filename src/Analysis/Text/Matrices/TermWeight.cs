namespace Analysis.Text.Matrices;

/// <summary>One of the heaviest terms of a document or group.</summary>
/// <param name="Row">The document's or group's name.</param>
/// <param name="Rank">Its place, from 1.</param>
/// <param name="Term">The term.</param>
/// <param name="Weight">Its weight under the matrix's weighting.</param>
/// <param name="Count">Its occurrences there.</param>
public sealed record TermWeight(string Row, int Rank, string Term, double Weight, int Count);
