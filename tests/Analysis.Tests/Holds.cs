using System.Globalization;
using FsCheck;

namespace Analysis.Tests;

/// <summary>Asks a property of random values: of the same ones each time, or of as many others as the environment asks for.</summary>
/// <remarks>PROPERTY_TIMES multiplies the number of values and PROPERTY_SEED changes which they are. A failure prints the seed.</remarks>
internal static class Holds
{
    private static readonly int Times = (int)Read("PROPERTY_TIMES", 1);
    private static readonly ulong Seed = Read("PROPERTY_SEED", 20161129);

    /// <summary>Fails with the first value, made as small as it can be, for which the property is false.</summary>
    public static void ForSeeded(Property property, int values = 100, int largest = 100) =>
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(values * Times).WithEndSize(largest).WithReplay(Seed, Gamma), property);

    // The increment of the generator has to be odd.
    private const ulong Gamma = 0x9E3779B97F4A7C15;

    private static ulong Read(string name, ulong otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? ulong.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
