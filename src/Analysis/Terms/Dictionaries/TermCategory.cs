namespace Analysis.Terms.Dictionaries;

/// <summary>A category of a dictionary.</summary>
/// <param name="Name">Its path: 'conflict.weapons'.</param>
/// <param name="Parent">The path of the category that holds it; null at the top.</param>
/// <param name="Entries">Its own words, parts of words and phrases, not those of categories that it holds.</param>
public sealed record TermCategory(string Name, string? Parent, IReadOnlyList<string> Entries);
