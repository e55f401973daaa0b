using System.Collections.Frozen;
using Analysis.Corpora.Reading.Fields;

namespace Analysis.Corpora.Reading.Feeds;

/// <summary>The elements of feeds that say something about an article.</summary>
internal static class FeedElement
{
    // RSS 0.9 and 2.0 have none; podcasts' and pictures' namespaces repeat names for other things.
    private static readonly FrozenSet<string> Namespaces = FrozenSet.Create(
        "", "http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#", "http://purl.org/rss/1.0/", "http://my.netscape.com/rdf/simple/0.9/",
        "http://purl.org/dc/elements/1.1/", "http://purl.org/dc/terms/", "http://purl.org/rss/1.0/modules/content/");

    private static readonly FrozenDictionary<string, FieldMatch> Roles = new (FieldRole Role, string Names)[]
    {
        (FieldRole.Body, "encoded content description summary"),
        (FieldRole.Headline, "title"),
        (FieldRole.Date, "published pubDate issued date created updated modified"),
        (FieldRole.Byline, "creator author"),
        (FieldRole.Outlet, "source"),
        (FieldRole.Section, "category subject"),
        (FieldRole.Language, "language"),
        (FieldRole.Address, "link"),
    }.SelectMany(role => role.Names.Split(' ').Select((name, rank) => new FieldMatch(role.Role, rank, name, name is "updated" or "modified" ? 0.6 : 1)))
        .ToFrozenDictionary(match => match.Name, StringComparer.Ordinal);

    public static FieldMatch FeedTitle { get; } = new(FieldRole.Outlet, 1, "title of the feed", 0.9);

    public static FieldMatch FeedLanguage { get; } = new(FieldRole.Language, 1, "language of the feed", 0.9);

    /// <summary>What an element of an item says; null where it says nothing of use.</summary>
    public static FieldMatch? Match(string name, string nameSpace) => Namespaces.Contains(nameSpace) ? Roles.GetValueOrDefault(name) : null;
}
