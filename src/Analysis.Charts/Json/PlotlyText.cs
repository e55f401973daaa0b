using Analysis.Charts.Drawing;

namespace Analysis.Charts.Json;

/// <summary>Text for plotly.js, which reads some markup in every text: what comes from articles must not become any.</summary>
internal static class PlotlyText
{
    private const int HoverWidth = 64;

    /// <summary>Text that is shown as it is.</summary>
    public static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>Lines of text, each broken where it becomes too wide for a box beside the pointer.</summary>
    public static string Box(IEnumerable<string> lines) =>
        string.Join("<br>", lines.SelectMany(line => line.Split('\n')).SelectMany(line => Broken(line, HoverWidth)).Select(Escape));

    /// <summary>Text broken into lines of at most so many characters.</summary>
    public static string Wrapped(string text, int width) => string.Join("<br>", Broken(text, width).Select(Escape));

    private static IEnumerable<string> Broken(string text, int width) =>
        LineBreaks.Of(text.Split(' ', StringSplitOptions.RemoveEmptyEntries), line => line.Length <= width).DefaultIfEmpty("");
}
