using System.Globalization;

namespace Analysis.Data;

/// <summary>
/// How the real numbers of a column are written: all with the same decimals, enough for three significant digits of the largest,
/// but never fewer than the two that money and means need, and no more than they have. Very large and very small numbers are
/// written with their power of ten.
/// </summary>
internal readonly record struct NumberFormat(int Decimals)
{
    private const int MostDecimals = 6;
    private const int SignificantDigits = 3;
    private const double Large = 1e15;
    private const double Small = 1e-4;

    public static NumberFormat For(IEnumerable<object?> values)
    {
        var numbers = values
            .Select(value => value switch { double real => real, float real => real, _ => double.NaN })
            .Where(IsPlain)
            .ToArray();
        var largest = numbers.Length == 0 ? 0 : numbers.Max(Math.Abs);
        var wanted = largest == 0 ? 0 : Math.Clamp(SignificantDigits - 1 - (int)Math.Floor(Math.Log10(largest)), 2, MostDecimals);

        // Digits that are 0 in every row say nothing.
        while (wanted > 0 && numbers.All(number => Fixed(number, wanted).EndsWith('0'))) wanted--;
        return new(wanted);
    }

    public string Write(double number)
    {
        if (double.IsPositiveInfinity(number)) return "∞";
        if (double.IsNegativeInfinity(number)) return "-∞";
        if (double.IsNaN(number)) return "NaN";

        // Beside large numbers, a small one that these decimals would turn into 0 shows its power of ten as well.
        var text = Fixed(number, Decimals);
        var vanishes = number != 0 && !text.AsSpan().ContainsAnyInRange('1', '9');
        return vanishes || !IsPlain(number) ? number.ToString("0.###e+0", CultureInfo.InvariantCulture) : text;
    }

    private static bool IsPlain(double number) => number == 0 || (Math.Abs(number) >= Small && Math.Abs(number) < Large);

    private static string Fixed(double number, int decimals) =>
        (number == 0 ? 0 : number).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
