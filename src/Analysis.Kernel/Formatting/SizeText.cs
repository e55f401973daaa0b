using System.Globalization;

namespace Analysis.Kernel.Formatting;

/// <summary>Amounts of memory as people read them.</summary>
internal static class SizeText
{
    private static readonly string[] Units = ["B", "KB", "MB", "GB", "TB"];

    /// <summary>The amount in the unit that suits it: <c>512 B</c>, <c>3.4 KB</c>, <c>1.2 GB</c>; a unit is 1024 of the one below.</summary>
    /// <param name="bytes">Not negative.</param>
    public static string Of(long bytes)
    {
        var (value, unit) = ((double)bytes, 0);
        while (value >= 999.5 && unit < Units.Length - 1)
        {
            value /= 1024;
            unit++;
        }

        var format = unit == 0 || value >= 99.95 ? "0" : "0.0";
        return $"{value.ToString(format, CultureInfo.InvariantCulture)} {Units[unit]}";
    }
}
