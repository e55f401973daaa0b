using Analysis.Dates;

namespace Analysis.Tests.Dates;

/// <summary>Resolves the dates of a text that was published on a day, for tests that look at one of them.</summary>
internal static class Resolving
{
    /// <summary>EDTF of each date; '?' and the candidates for a doubt.</summary>
    public static IEnumerable<string> All(string text, string? published) =>
        DateResolver.Resolve(DateExpressions.Find(text), Anchor(published)).Select(Written);

    public static string Last(string text, string? published) => All(text, published).Last();

    public static IEnumerable<string> Words(string text) =>
        DateExpressions.Find(text).Select(mention => text.Substring(mention.Start, mention.Length));

    public static DateAnchor Anchor(string? published) =>
        published is null ? DateAnchor.Unknown : DateAnchor.On(DateOnly.ParseExact(published, "yyyy-MM-dd"));

    private static string Written(ResolvedDate date) => date.Edtf ?? "? " + string.Join(" or ", date.Candidates);
}
