using System.Runtime.CompilerServices;

namespace Analysis.Statistics;

/// <summary>The gamma function's logarithm and the shares of its integral, with the same bits on every machine.</summary>
public static class GammaFunction
{
    private const double HalfLogTwoPi = 0.9189385332046728;
    private const double SqrtPi = 1.772453850905516;
    private const double Smallest = 1e-300;
    private const double Precision = 1e-16;
    private const double FractionPrecision = 4e-16;
    private const int MostSteps = 100_000;

    /// <summary>ln Γ(x), by Stirling's series behind a shift to 15 and more.</summary>
    /// <param name="x">Above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not above 0.</exception>
    public static double Log(double x)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(x);
        var product = 1.0;
        for (; x < 15; x++) product *= x;
        var inverse = 1 / (x * x);
        // The Bernoulli numbers over 2k (2k - 1): 1/12, -1/360, 1/1260, -1/1680, 1/1188, -691/360360, 1/156.
        var series = (((((((inverse / 156) - (691.0 / 360360)) * inverse + (1.0 / 1188)) * inverse - (1.0 / 1680)) * inverse
            + (1.0 / 1260)) * inverse - (1.0 / 360)) * inverse + (1.0 / 12)) / x;
        return ((x - 0.5) * PortableMath.Log(x)) - x + HalfLogTwoPi + series - PortableMath.Log(product);
    }

    /// <summary>The upper share Q(a, x) of the gamma integral: 1 at 0, 0 at infinity, exact in its far tail.</summary>
    /// <param name="a">The shape, above 0.</param>
    /// <param name="x">From 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The shape is not above 0, or x below 0.</exception>
    public static double UpperShare(double a, double x)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(a);
        ArgumentOutOfRangeException.ThrowIfNegative(x);
        if (x == 0) return 1;
        if (double.IsPositiveInfinity(x)) return 0;
        var factor = PortableMath.Exp((a * PortableMath.Log(x)) - x - Log(a));
        return x < a + 1 ? 1 - (factor * LowerSeries(a, x)) : factor * UpperFraction(a, x);
    }

    /// <summary>The share for the shape 1/2, as the normal distribution needs it, without logarithms.</summary>
    internal static double UpperShareOfHalf(double x)
    {
        if (x == 0) return 1;
        if (double.IsPositiveInfinity(x)) return 0;
        var factor = Math.Sqrt(x) * PortableMath.Exp(-x) / SqrtPi;
        // The fraction takes long near 1.5; up to 4 the difference from 1 still has 13 digits.
        return x < 4 ? 1 - (factor * LowerSeries(0.5, x)) : factor * UpperFraction(0.5, x);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double LowerSeries(double a, double x)
    {
        var term = 1 / a;
        var sum = term;
        for (var n = 1; n < MostSteps && term > sum * Precision; n++)
        {
            term *= x / (a + n);
            sum += term;
        }

        return sum;
    }

    // Legendre's continued fraction, evaluated from its head (Lentz 1976).
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double UpperFraction(double a, double x)
    {
        var b = x + 1 - a;
        var c = 1 / Smallest;
        var d = 1 / b;
        var fraction = d;
        for (var n = 1; n < MostSteps; n++)
        {
            var numerator = -n * (n - a);
            b += 2;
            d = (numerator * d) + b;
            if (Math.Abs(d) < Smallest) d = Smallest;
            c = b + (numerator / c);
            if (Math.Abs(c) < Smallest) c = Smallest;
            d = 1 / d;
            var change = d * c;
            fraction *= change;
            if (Math.Abs(change - 1) < FractionPrecision) break;
        }

        return fraction;
    }
}
