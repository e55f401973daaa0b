using System.Globalization;

namespace Analysis.Benchmarks.Kernels;

/// <summary>How a figure is written.</summary>
/// <param name="Name">The unit's name.</param>
/// <param name="Size">How many seconds or bytes it has.</param>
/// <param name="Format">The number's format.</param>
internal sealed record KernelUnit(string Name, double Size, string Format)
{
    public static KernelUnit Seconds { get; } = new("s", 1, "0.00");

    public static KernelUnit Milliseconds { get; } = new("ms", 1e-3, "0.#");

    public static KernelUnit Mebibytes { get; } = new("MiB", 1 << 20, "0");

    /// <summary>A value in seconds or bytes, with its unit.</summary>
    public string Write(double value) => (value / Size).ToString(Format, CultureInfo.InvariantCulture) + " " + Name;
}
