namespace Analysis.Corpora.Cleaning;

/// <summary>A rule that tells a line that is no part of an article.</summary>
/// <param name="Name">What it says in the audit table.</param>
/// <param name="Score">How sure it is, from 0 to 1.</param>
/// <param name="IsEdgeOnly">True when it holds only above the body and below it: within, such a line could be a sentence.</param>
internal sealed record DebrisRule(string Name, float Score, bool IsEdgeOnly = false);
