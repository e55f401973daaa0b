using System.Globalization;

namespace Analysis.Charts;

/// <summary>Numbers as charts print them, the same in every culture.</summary>
internal static class NumberText
{
    private const double Long = 10_000;

    /// <summary>A whole number as it is, another one with three significant digits; thousands are separated from ten thousand on.</summary>
    public static string Of(double value)
    {
        if (double.IsNaN(value)) return "–";
        var size = Math.Abs(value);
        var format = size >= Long ? "#,##0" : size >= 100 || value == Math.Floor(value) ? "0" : size >= 10 ? "0.#" : size >= 1 ? "0.##"
            : size >= 0.1 ? "0.###" : size >= 0.001 ? "0.####" : "0.##E+0";
        return value.ToString(format, CultureInfo.InvariantCulture).Replace('-', '−');
    }

    /// <summary>A tick's number with as many digits as its step needs.</summary>
    public static string Tick(double value, double step)
    {
        var digits = Math.Clamp((int)-Math.Floor(Math.Log10(step) + 1e-9), 0, 12);
        // Adding 0 takes the sign off a negative zero.
        var text = (Math.Round(value, digits) + 0).ToString((Math.Abs(value) >= Long ? "N" : "F") + digits, CultureInfo.InvariantCulture);
        return text.Replace('-', '−');
    }
}
