using System.Globalization;
using System.Text.RegularExpressions;

namespace Analysis.Charts;

/// <summary>
/// A colour of a chart: one of the theme, which has a light and a dark form, or one that is the same on every ground.
/// </summary>
public sealed partial record ChartColor
{
    private ChartColor(string light, string dark, string? role)
    {
        Light = light;
        Dark = dark;
        Role = role;
    }

    /// <summary>The colour on a light ground, as <c>#rrggbb</c>.</summary>
    public string Light { get; }

    /// <summary>The colour on a dark ground, as <c>#rrggbb</c>.</summary>
    public string Dark { get; }

    /// <summary>The name of the theme's colour; null for one that does not change.</summary>
    internal string? Role { get; }

    /// <summary>What is beside the point: connections, the remainder.</summary>
    public static ChartColor Quiet { get; } = new(Theme.Light.Quiet, Theme.Dark.Quiet, "quiet");

    /// <summary>A colour of the theme's series, told apart with and without colour blindness; after the last comes the first again.</summary>
    /// <param name="index">From 0.</param>
    public static ChartColor Series(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        var slot = index % Theme.Light.Series.Count;
        return new(Theme.Light.Series[slot], Theme.Dark.Series[slot], string.Create(CultureInfo.InvariantCulture, $"s{slot}"));
    }

    /// <summary>A colour of one's own, the same on a light and a dark ground.</summary>
    /// <param name="hex">For example <c>#0a4a94</c>.</param>
    /// <exception cref="ArgumentException">It is no such colour.</exception>
    public static ChartColor Hex(string hex) => HexColor().IsMatch(hex)
        ? new(hex.ToLowerInvariant(), hex.ToLowerInvariant(), null)
        : throw new ArgumentException($"'{hex}' is no colour: write '#' and six hexadecimal digits, as in '#0a4a94'.", nameof(hex));

    [GeneratedRegex("^#[0-9a-fA-F]{6}$")]
    private static partial Regex HexColor();
}
