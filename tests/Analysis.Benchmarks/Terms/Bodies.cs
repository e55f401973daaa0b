using System.Text;
using System.Text.Json;

namespace Analysis.Benchmarks.Terms;

/// <summary>The bodies of articles, as strings in memory: what is measured is the counting, not the reading.</summary>
internal static class Bodies
{
    private const int Letters = 26;

    /// <summary>The bodies that are not empty.</summary>
    /// <param name="file">A JSON Lines file of articles.</param>
    public static string[] Of(string file) =>
    [
        .. File.ReadLines(file).Select(Body).OfType<string>().Where(body => body.Length > 0),
    ];

    /// <summary>The same with a Cyrillic letter for each Latin one: words as long and as frequent, in another alphabet.</summary>
    public static string[] Cyrillic(string file) => Array.ConvertAll(Of(file), body => string.Create(body.Length, body, (to, from) =>
    {
        for (var i = 0; i < to.Length; i++) to[i] = Cyrillic(from[i]);
    }));

    /// <summary>How large texts are in UTF-8, in bytes.</summary>
    public static long Size(IEnumerable<string> texts) => texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text));

    private static char Cyrillic(char unit) =>
        unit - 'a' is >= 0 and < Letters ? (char)('а' + unit - 'a') : unit - 'A' is >= 0 and < Letters ? (char)('А' + unit - 'A') : unit;

    private static string? Body(string line)
    {
        using var article = JsonDocument.Parse(line);
        return article.RootElement.TryGetProperty("body", out var body) ? body.GetString() : null;
    }
}
