using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Analysis.Corpora.Pages;

/// <summary>Reads the article off a page's JSON-LD (schema.org): several blocks, lists, <c>@graph</c>, references, and what is left of a
/// broken one.</summary>
internal static partial class LinkedData
{
    private const int MostAuthors = 30;
    private const int NoArticle = 9;

    /// <summary>What all blocks together say; the block of an article goes before that of a page.</summary>
    public static LinkedArticle Read(IReadOnlyList<string> blocks)
    {
        var things = new LinkedThings();
        var broken = new LinkedArticle();
        foreach (var block in blocks)
            if (!things.Add(block)) broken = broken.Or(Scrape(block));

        var found = new LinkedArticle();
        foreach (var thing in things.All.Where(thing => Rank(thing) < NoArticle).OrderBy(Rank)) found = found.Or(Article(thing, things));
        return found.Or(broken);
    }

    private static int Rank(JsonElement thing)
    {
        var best = NoArticle;
        foreach (var type in Texts(thing, "@type"))
        {
            var name = type[(type.LastIndexOf('/') + 1)..];
            var rank = name switch
            {
                "NewsArticle" or "ReportageNewsArticle" or "AnalysisNewsArticle" or "OpinionNewsArticle" or "ReviewNewsArticle" or "BackgroundNewsArticle" => 0,
                _ when name.EndsWith("Article", StringComparison.Ordinal) => 1,
                "BlogPosting" or "LiveBlogPosting" or "Report" or "Review" or "ScholarlyArticle" => 2,
                "WebPage" or "ItemPage" or "CreativeWork" => 3,
                _ => NoArticle,
            };
            best = Math.Min(best, rank);
        }

        return best;
    }

    private static LinkedArticle Article(JsonElement thing, LinkedThings things) => new()
    {
        Headline = Text(thing, "headline") ?? (Rank(thing) < 3 ? Text(thing, "name") : null),
        Published = Text(thing, "datePublished") ?? (Rank(thing) < 3 ? Text(thing, "dateCreated") : null),
        Modified = Text(thing, "dateModified"),
        Section = Texts(thing, "articleSection").FirstOrDefault(),
        Language = Text(thing, "inLanguage"),
        Publisher = Names(thing, "publisher", things).Select(name => name.Name).FirstOrDefault(),
        Authors =
        [
            .. Names(thing, "author", things).Concat(Rank(thing) < 3 ? Names(thing, "creator", things) : []).DistinctBy(name => name.Name).Take(MostAuthors),
        ],
    };

    private static IEnumerable<(string Name, bool IsOrganisation)> Names(JsonElement thing, string property, LinkedThings things)
    {
        if (!thing.TryGetProperty(property, out var value)) yield break;
        foreach (var item in value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToArray() : [value])
        {
            if (item.ValueKind == JsonValueKind.String && Clean(item.GetString()) is { } name) yield return (name, false);
            if (item.ValueKind != JsonValueKind.Object) continue;
            var named = !item.TryGetProperty("name", out _) && things.Named(item) is { } known ? known : item;
            var isOrganisation = Texts(named, "@type").Any(type => type.EndsWith("Organization", StringComparison.Ordinal) || type == "Corporation");
            foreach (var text in Texts(named, "name")) yield return (text, isOrganisation);
        }
    }

    private static string? Text(JsonElement thing, string property) => Texts(thing, property).FirstOrDefault();

    private static IEnumerable<string> Texts(JsonElement thing, string property)
    {
        if (!thing.TryGetProperty(property, out var value)) yield break;
        foreach (var item in value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToArray() : [value])
        {
            var text = item.ValueKind switch
            {
                JsonValueKind.String => item.GetString(),
                JsonValueKind.Number => item.GetRawText(),
                JsonValueKind.Object when item.TryGetProperty("@value", out var inner) && inner.ValueKind == JsonValueKind.String => inner.GetString(),
                JsonValueKind.Object when item.TryGetProperty("name", out var inner) && inner.ValueKind == JsonValueKind.String => inner.GetString(),
                _ => null,
            };
            if (Clean(text) is { } clean) yield return clean;
        }
    }

    // Values carry entities, sometimes twice over, and tags.
    private static string? Clean(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var decoded = text.Contains('&') ? WebUtility.HtmlDecode(WebUtility.HtmlDecode(text)) : text;
        if (decoded.Contains('<')) decoded = Tag().Replace(decoded, "");
        decoded = PageText.Squeeze(decoded);
        return decoded.Length == 0 ? null : decoded;
    }

    private static LinkedArticle Scrape(string block)
    {
        string? headline = null, published = null, modified = null;
        foreach (Match match in Pair().Matches(block))
        {
            var value = Clean(match.Groups["value"].Value.Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\/", "/", StringComparison.Ordinal));
            switch (match.Groups["key"].Value)
            {
                case "headline": headline ??= value; break;
                case "datePublished": published ??= value; break;
                default: modified ??= value; break;
            }
        }

        return new() { Headline = headline, Published = published, Modified = modified };
    }

    [GeneratedRegex("<[a-zA-Z/][^<>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(
        "\"(?<key>headline|datePublished|dateModified)\"\\s{0,9}:\\s{0,9}\"(?<value>(?:[^\"\\\\]|\\\\.){1,400})\"",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Pair();
}
