using System.Globalization;

namespace Analysis.Charts;

/// <summary>The parts of a colour that is written as <c>#rrggbb</c>.</summary>
internal static class HexColor
{
    /// <summary>Red, green and blue, each from 0 to 255.</summary>
    public static (int R, int G, int B) Parse(string hex) => (Channel(hex, 1), Channel(hex, 3), Channel(hex, 5));

    /// <summary>The light of a part, from 0 to 1: what its number stands for in sRGB (IEC 61966-2-1).</summary>
    public static double Light(int part)
    {
        var share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }

    private static int Channel(string hex, int at) => int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
