namespace Analysis.Charts.Drawing;

/// <summary>How far two colours are apart in brightness, by WCAG 2.2.</summary>
internal static class Contrast
{
    private const string Black = "#000000";
    private const string White = "#ffffff";

    /// <summary>From 1, the same, to 21, black on white.</summary>
    public static double Ratio(string left, string right)
    {
        var (a, b) = (Luminance(left), Luminance(right));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    /// <summary>Black or white, whichever is read better on a colour.</summary>
    public static string InkOn(string ground) => Ratio(Black, ground) >= Ratio(White, ground) ? Black : White;

    private static double Luminance(string hex)
    {
        var (r, g, b) = HexColor.Parse(hex);
        return (0.2126 * HexColor.Light(r)) + (0.7152 * HexColor.Light(g)) + (0.0722 * HexColor.Light(b));
    }
}
