using System.Globalization;
using System.Text.RegularExpressions;
using Analysis.Workbook.Report;

namespace Analysis.Workbook.Tests.Report;

/// <summary>Contrast of text on its ground, by the formula of WCAG 2.2 (relative luminance and contrast ratio).</summary>
public partial class ContrastTests
{
    private const double Required = 4.5;

    [Theory]
    [InlineData(0)] // light
    [InlineData(1)] // dark
    public void All_text_can_be_read_on_every_ground_that_it_stands_on(int theme)
    {
        var colours = Theme(theme);
        string[] onPaper = ["ink", "muted", "link", "bad", "good", "note"];
        string[] onPanel = ["ink", "muted", "note", .. colours.Keys.Where(name => name.StartsWith("code-", StringComparison.Ordinal))];
        var ansi = colours.Keys.Where(name => name.StartsWith("ansi-", StringComparison.Ordinal)).ToList();
        (string Ground, IEnumerable<string> Texts)[] grounds =
        [
            ("paper", [.. onPaper, .. ansi]), ("panel", [.. onPanel, .. ansi]), ("bad-panel", ["ink", "bad", .. ansi]),
            ("note-panel", ["ink", "note", .. ansi]), ("mark", ["ink", .. onPanel.Where(name => name.StartsWith("code-", StringComparison.Ordinal))]),
        ];

        Assert.Equal(8, ansi.Count);
        foreach (var (ground, texts) in grounds)
            Assert.All(texts, text => Assert.True(
                Contrast(colours[text], colours[ground]) >= Required,
                string.Create(CultureInfo.InvariantCulture, $"{text} on {ground}: {Contrast(colours[text], colours[ground]):F2}")));
    }

    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#777777", "#ffffff", 4.48)] // the usual example of a grey that just fails
    public void The_contrast_of_known_pairs(string text, string ground, double ratio) => Assert.Equal(ratio, Contrast(text, ground), 2);

    private static Dictionary<string, string> Theme(int index)
    {
        var page = PageFrame.Wrap("", "", default).ToString();
        var blocks = Root().Matches(page);
        Assert.Equal(3, blocks.Count); // light, dark, print
        return Colour().Matches(blocks[index].Value).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);
    }

    private static double Contrast(string a, string b)
    {
        var (x, y) = (Luminance(a), Luminance(b));
        return (Math.Max(x, y) + 0.05) / (Math.Min(x, y) + 0.05);
    }

    private static double Luminance(string colour)
    {
        double Channel(int start)
        {
            var value = int.Parse(colour.AsSpan(start, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Channel(1)) + (0.7152 * Channel(3)) + (0.0722 * Channel(5));
    }

    [GeneratedRegex(@":root \{.*?\}", RegexOptions.Singleline)]
    private static partial Regex Root();

    [GeneratedRegex("--([a-z-]+): (#[0-9a-f]{6});")]
    private static partial Regex Colour();
}
