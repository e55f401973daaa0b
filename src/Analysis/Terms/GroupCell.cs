namespace Analysis.Terms;

/// <summary>A word that a group of articles uses.</summary>
/// <param name="Id">The word's id.</param>
/// <param name="Count">Its occurrences in the group.</param>
/// <param name="Articles">The number of the group's articles that use it.</param>
internal readonly record struct GroupCell(int Id, int Count, int Articles);
