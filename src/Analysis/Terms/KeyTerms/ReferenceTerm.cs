namespace Analysis.Terms.KeyTerms;

/// <summary>A line of a list of frequencies.</summary>
/// <param name="Term">The word.</param>
/// <param name="Count">Its occurrences.</param>
public sealed record ReferenceTerm(string Term, long Count);
