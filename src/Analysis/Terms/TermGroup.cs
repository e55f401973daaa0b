namespace Analysis.Terms;

/// <summary>A part of a corpus that its words are counted by.</summary>
/// <param name="Name">Its name: an outlet, a period.</param>
/// <param name="Articles">The number of its articles.</param>
/// <param name="Words">The number of all their words.</param>
public sealed record TermGroup(string Name, int Articles, int Words)
{
    /// <summary>The group of the articles for which there is no name.</summary>
    public const string Unknown = "(unknown)";
}
