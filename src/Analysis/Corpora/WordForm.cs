namespace Analysis.Corpora;

/// <summary>A form that a counted word has in the texts.</summary>
/// <param name="Form">The form as it was read: folded, not as printed.</param>
/// <param name="Count">Its occurrences.</param>
/// <param name="Articles">The number of articles that have it.</param>
public sealed record WordForm(string Form, int Count, int Articles);
