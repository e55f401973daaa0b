namespace Analysis.Terms.Dictionaries;

/// <summary>How often a category of a dictionary is met in a corpus or one group of it.</summary>
/// <param name="Category">The category's path: 'conflict.weapons'.</param>
/// <param name="Group">The group's name; null where all articles are counted together.</param>
/// <param name="Count">The places of its entries and of those of the categories in it.</param>
/// <param name="PerThousand">The same per thousand words of the group; null where it has none.</param>
/// <param name="Articles">The number of the group's articles that have one.</param>
public sealed record CategoryFrequency(string Category, string? Group, int Count, double? PerThousand, int Articles);
