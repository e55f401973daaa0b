using System.Runtime.CompilerServices;

namespace Analysis.Statistics;

/// <summary>
/// Logarithm and exponential from + - * / alone, so that every machine gets the same bits: the platform's own differ in the last one.
/// Both are within two units in the last place.
/// </summary>
public static class PortableMath
{
    /// <summary>The natural logarithm of 2.</summary>
    public const double Ln2 = 0.6931471805599453;

    // ln 2 in two parts, the first short enough that its product with an exponent is exact.
    private const double Ln2High = 6.93147180369123816490e-01;
    private const double Ln2Low = 1.90821492927058770002e-10;

    private const double Sqrt2 = 1.4142135623730951;
    private const int ExponentBits = 52;
    private const int ExponentBias = 1023;
    private const long FractionMask = (1L << ExponentBits) - 1;

    /// <summary>The natural logarithm.</summary>
    /// <returns>Minus infinity for 0, NaN for what is negative.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static double Log(double x)
    {
        if (double.IsNaN(x) || x < 0) return double.NaN;
        if (x == 0) return double.NegativeInfinity;
        if (double.IsPositiveInfinity(x)) return x;

        var exponent = 0;
        if (!double.IsNormal(x))
        {
            x *= 1L << ExponentBits;
            exponent = -ExponentBits;
        }

        var bits = BitConverter.DoubleToInt64Bits(x);
        exponent += (int)(bits >> ExponentBits) - ExponentBias;
        var fraction = BitConverter.Int64BitsToDouble((bits & FractionMask) | ((long)ExponentBias << ExponentBits));
        if (fraction > Sqrt2)
        {
            fraction /= 2;
            exponent++;
        }

        // ln m = 2 artanh s with s = (m - 1) / (m + 1), at most 0.172: twelve terms of its series are beyond the last bit. Even and odd terms
        // are summed apart, so that the processor can do both at once.
        var s = (fraction - 1) / (fraction + 1);
        var square = s * s;
        var fourth = square * square;
        var even = 1.0 / 3 + (fourth * (1.0 / 7 + (fourth * (1.0 / 11 + (fourth * (1.0 / 15 + (fourth * (1.0 / 19 + (fourth * (1.0 / 23))))))))));
        var odd = 1.0 / 5 + (fourth * (1.0 / 9 + (fourth * (1.0 / 13 + (fourth * (1.0 / 17 + (fourth * (1.0 / 21 + (fourth * (1.0 / 25))))))))));
        var logarithm = 2 * s * square * (even + (square * odd));
        return (exponent * Ln2High) + ((exponent * Ln2Low) + logarithm + (2 * s));
    }

    /// <summary>The logarithm to base 2.</summary>
    public static double Log2(double x) => Log(x) / Ln2;

    /// <summary>The logarithm to base 10.</summary>
    public static double Log10(double x) => Log(x) / 2.302585092994046;

    /// <summary>The exponential.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static double Exp(double x)
    {
        if (double.IsNaN(x)) return x;
        if (x > 709.8) return double.PositiveInfinity;
        if (x < -745.2) return 0;

        var exponent = (int)Math.Floor((x / Ln2) + 0.5);
        var rest = x - (exponent * Ln2High) - (exponent * Ln2Low);
        // At most 0.347: fifteen terms of the series, over the factorials.
        var square = rest * rest;
        var even = 1.0 / 2 + (square * (1.0 / 24 + (square * (1.0 / 720 + (square * (1.0 / 40320 + (square * (1.0 / 3628800
            + (square * (1.0 / 479001600 + (square * (1.0 / 87178291200))))))))))));
        var odd = 1.0 / 6 + (square * (1.0 / 120 + (square * (1.0 / 5040 + (square * (1.0 / 362880 + (square * (1.0 / 39916800
            + (square * (1.0 / 6227020800 + (square * (1.0 / 1307674368000))))))))))));
        var sum = 1 + (rest + (square * (even + (rest * odd))));

        // In two steps, since the result may be smaller than the smallest normal number or the power larger than the largest.
        var half = exponent / 2;
        return sum * PowerOf2(half) * PowerOf2(exponent - half);
    }

    /// <summary>A positive number to a power.</summary>
    public static double Power(double x, double exponent) => Exp(exponent * Log(x));

    private static double PowerOf2(int exponent) => BitConverter.Int64BitsToDouble((long)(exponent + ExponentBias) << ExponentBits);
}
