namespace Analysis.Corpora.Duplicates;

/// <summary>Articles that are copies of one another, so that statistics can count them once.</summary>
/// <param name="Lead">The id of the article that stands for the story.</param>
/// <param name="Articles">The ids of all its articles in ordinal order, the lead among them.</param>
public sealed record Story(string Lead, IReadOnlyList<string> Articles);
