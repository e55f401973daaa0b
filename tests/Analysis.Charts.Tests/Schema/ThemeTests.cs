using Analysis.Charts.Drawing;

namespace Analysis.Charts.Tests.Schema;

public class ThemeTests
{
    public static TheoryData<bool> Grounds => [false, true];

    // Severity 1.0 of protanomaly and deuteranomaly: Machado, Oliveira and Fernandes 2009, supplementary tables.
    private static readonly double[][] Normal = [[1, 0, 0], [0, 1, 0], [0, 0, 1]];
    private static readonly double[][] Protanopia = [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]];
    private static readonly double[][] Deuteranopia = [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]];

    [Theory]
    [MemberData(nameof(Grounds))]
    public void Text_stands_out_from_the_ground_by_WCAGs_ratio_for_text(bool isDark) =>
        Assert.All([Of(isDark).Ink, Of(isDark).Muted], color => Assert.True(Contrast.Ratio(color, Of(isDark).Paper) >= 4.5, color));

    [Theory]
    [MemberData(nameof(Grounds))]
    public void Marks_stand_out_from_the_ground_by_WCAGs_ratio_for_graphics(bool isDark) =>
        Assert.All([.. Of(isDark).Series, Of(isDark).Quiet], color => Assert.True(Contrast.Ratio(color, Of(isDark).Paper) >= 3, color));

    [Theory]
    [MemberData(nameof(Grounds))]
    public void Colours_of_a_series_are_told_apart_with_and_without_colour_blindness(bool isDark)
    {
        var series = Of(isDark).Series;
        foreach (var sight in (double[][][])[Normal, Protanopia, Deuteranopia])
            for (var i = 0; i < series.Count; i++)
                for (var j = 0; j < i; j++)
                    Assert.True(Distance(Seen(series[i], sight), Seen(series[j], sight)) > 0.08, $"{series[i]} and {series[j]}");
    }

    [Fact]
    public void Black_on_white_has_the_highest_contrast_there_is()
    {
        Assert.Equal(21, Contrast.Ratio("#000000", "#ffffff"), 3);
        Assert.Equal(("#000000", "#ffffff"), (Contrast.InkOn("#fee838"), Contrast.InkOn("#00224e")));
    }

    private static Theme Of(bool isDark) => isDark ? Theme.Dark : Theme.Light;

    private static double[] Seen(string hex, double[][] sight)
    {
        var (r, g, b) = HexColor.Parse(hex);
        double[] linear = [HexColor.Light(r), HexColor.Light(g), HexColor.Light(b)];
        return Oklab([.. sight.Select(row => Math.Clamp(row.Zip(linear, (a, b) => a * b).Sum(), 0, 1))]);
    }

    // Oklab (Ottosson 2020): a distance of 0.02 is just seen side by side.
    private static double[] Oklab(double[] rgb)
    {
        var l = Math.Cbrt((0.4122214708 * rgb[0]) + (0.5363325363 * rgb[1]) + (0.0514459929 * rgb[2]));
        var m = Math.Cbrt((0.2119034982 * rgb[0]) + (0.6806995451 * rgb[1]) + (0.1073969566 * rgb[2]));
        var s = Math.Cbrt((0.0883024619 * rgb[0]) + (0.2817188376 * rgb[1]) + (0.6299787005 * rgb[2]));
        return
        [
            (0.2104542553 * l) + (0.7936177850 * m) - (0.0040720468 * s),
            (1.9779984951 * l) - (2.4285922050 * m) + (0.4505937099 * s),
            (0.0259040371 * l) + (0.7827717662 * m) - (0.8086757660 * s),
        ];
    }

    private static double Distance(double[] a, double[] b) => Math.Sqrt(a.Zip(b, (x, y) => (x - y) * (x - y)).Sum());
}
