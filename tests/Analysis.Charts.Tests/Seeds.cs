using System.Globalization;
using Analysis.Statistics;

namespace Analysis.Charts.Tests;

/// <summary>Random generators for inputs that a property has to hold for: the same ones each time, more of them where PROPERTY_TIMES multiplies them.</summary>
internal static class Seeds
{
    private static readonly int Times =
        Environment.GetEnvironmentVariable("PROPERTY_TIMES") is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : 1;

    /// <summary>Generators with their seeds, which a failing test names.</summary>
    public static IEnumerable<(ulong Seed, SeededRandom Random)> Of(int count) =>
        Enumerable.Range(1, count * Times).Select(seed => ((ulong)seed, new SeededRandom((ulong)seed)));

    /// <summary>A made-up word of 1 to 14 letters.</summary>
    public static string Word(SeededRandom random)
    {
        const string letters = "abcdefghijklmnopqrstuvwxyzWMÄé-";
        return string.Concat(Enumerable.Range(0, 1 + random.Next(14)).Select(_ => letters[random.Next(letters.Length)]));
    }
}
