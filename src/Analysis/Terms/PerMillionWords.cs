using Analysis.Statistics;

namespace Analysis.Terms;

/// <summary>Occurrences per million words, with the interval of 95 % of the share (Wilson 1927).</summary>
internal static class PerMillionWords
{
    private const double Million = 1e6;

    /// <summary>The rate; null where there are no words.</summary>
    public static double? Of(int count, int words) => words == 0 ? null : count * Million / words;

    /// <summary>The lower end of its interval.</summary>
    public static double? Low(int count, int words) => words == 0 ? null : WilsonInterval.Of(count, words).Low * Million;

    /// <summary>The upper end.</summary>
    public static double? High(int count, int words) => words == 0 ? null : WilsonInterval.Of(count, words).High * Million;

    /// <summary>A rate as tables show it: what is behind the first decimal is far inside the interval.</summary>
    public static double? Shown(double? rate) => rate is { } value ? Math.Round(value, 1) : null;
}
