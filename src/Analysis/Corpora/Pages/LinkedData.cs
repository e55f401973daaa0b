using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Analysis.Corpora.Pages;

/// <summary>Reads the article off a page's JSON-LD (schema.org): several blocks, lists, <c>@graph</c>, references, and what is left of a
/// broken one.</summary>
internal static partial class LinkedData
{
    private const int MostNodes = 5_000;
    private const int MostAuthors = 30;
    private const int NoArticle = 9;

    /// <summary>What all blocks together say; the block of an article goes before that of a page.</summary>
    public static LinkedArticle Read(IReadOnlyList<string> blocks)
    {
        var things = new List<JsonElement>();
        var names = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        var broken = new LinkedArticle();
        foreach (var block in blocks)
        {
            if (Parse(block) is { } root) Collect(root, things, names);
            else broken = broken.Or(Scrape(block));
        }

        var found = new LinkedArticle();
        foreach (var thing in things.Where(thing => Rank(thing) < NoArticle).OrderBy(Rank)) found = found.Or(Article(thing, names));
        return found.Or(broken);
    }

    private static JsonElement? Parse(string block)
    {
        var text = HalfCharacter().Replace(block.Trim().TrimEnd(';'), match => match.Length == 12 ? match.Value : @"\uFFFD");
        foreach (var attempt in (Func<string>[])[() => text, () => Repair(text)])
        {
            try
            {
                using var document = JsonDocument.Parse(attempt(), new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
                return document.RootElement.Clone();
            }
            catch (JsonException)
            {
                // The next attempt reads a repaired text; after the last one the block counts as broken.
            }
        }

        return null;
    }

    // Line ends inside strings, and the marks that hide a script from old browsers.
    private static string Repair(string text)
    {
        var repaired = new StringBuilder(text.Length);
        var from = text.IndexOfAny(['{', '[']);
        var to = text.LastIndexOfAny(['}', ']']);
        if (from < 0 || to < from) return "";
        foreach (var unit in text.AsSpan(from, to - from + 1)) repaired.Append(char.IsControl(unit) ? ' ' : unit);
        return repaired.ToString();
    }

    private static void Collect(JsonElement root, List<JsonElement> things, Dictionary<string, JsonElement> names)
    {
        var open = new Stack<JsonElement>();
        open.Push(root);
        for (var seen = 0; open.Count > 0 && seen < MostNodes; seen++)
        {
            var element = open.Pop();
            if (element.ValueKind == JsonValueKind.Array)
            {
                // Backwards onto the stack, so that they come off in their order.
                foreach (var item in element.EnumerateArray().Reverse()) open.Push(item);
            }
            else if (element.ValueKind == JsonValueKind.Object)
            {
                things.Add(element);
                if (Text(element, "@id") is { } id && element.TryGetProperty("name", out _)) names.TryAdd(id, element);
                foreach (var property in element.EnumerateObject())
                    if (property.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array && property.Name is not ("itemListElement" or "hasPart" or "relatedLink"))
                        open.Push(property.Value);
            }
        }
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

    private static LinkedArticle Article(JsonElement thing, Dictionary<string, JsonElement> names) => new()
    {
        Headline = Text(thing, "headline") ?? (Rank(thing) < 3 ? Text(thing, "name") : null),
        Published = Text(thing, "datePublished") ?? (Rank(thing) < 3 ? Text(thing, "dateCreated") : null),
        Modified = Text(thing, "dateModified"),
        Section = Texts(thing, "articleSection").FirstOrDefault(),
        Language = Text(thing, "inLanguage"),
        Publisher = Names(thing, "publisher", names).Select(name => name.Name).FirstOrDefault(),
        Authors = [.. Names(thing, "author", names).Concat(Rank(thing) < 3 ? Names(thing, "creator", names) : []).DistinctBy(name => name.Name).Take(MostAuthors)],
    };

    private static IEnumerable<(string Name, bool IsOrganisation)> Names(JsonElement thing, string property, Dictionary<string, JsonElement> names)
    {
        if (!thing.TryGetProperty(property, out var value)) yield break;
        foreach (var item in value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToArray() : [value])
        {
            if (item.ValueKind == JsonValueKind.String && Clean(item.GetString()) is { } name) yield return (name, false);
            if (item.ValueKind != JsonValueKind.Object) continue;
            var named = !item.TryGetProperty("name", out _) && Text(item, "@id") is { } id && names.TryGetValue(id, out var known) ? known : item;
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

    // A pair of escapes, which stays, or one half of it, which no string can hold.
    [GeneratedRegex(
        @"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[dD][89a-fA-F][0-9a-fA-F]{2}",
        RegexOptions.CultureInvariant)]
    private static partial Regex HalfCharacter();

    [GeneratedRegex("<[a-zA-Z/][^<>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(
        "\"(?<key>headline|datePublished|dateModified)\"\\s{0,9}:\\s{0,9}\"(?<value>(?:[^\"\\\\]|\\\\.){1,400})\"",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Pair();
}
