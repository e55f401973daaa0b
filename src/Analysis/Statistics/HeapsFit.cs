namespace Analysis.Statistics;

/// <summary>
/// Heaps' law of vocabulary growth: a text of n words has a factor times n to the power of an exponent different ones. Fitted to the logarithms by least squares.
/// </summary>
/// <param name="Factor">Its factor, mostly between 10 and 100.</param>
/// <param name="Exponent">Its exponent, for texts in most languages between 0.4 and 0.8.</param>
/// <param name="RSquared">The share of the logarithms' variance that it explains.</param>
public readonly record struct HeapsFit(double Factor, double Exponent, double RSquared)
{
    /// <summary>The different words that the law lets expect.</summary>
    public double Expected(long words) => Factor * PortableMath.Power(words, Exponent);

    /// <summary>Fits the law.</summary>
    /// <param name="growth">Numbers of words, from 1, and of the different ones among them; at least two.</param>
    /// <exception cref="ArgumentException">There are fewer than two different numbers of words, or one is below 1.</exception>
    public static HeapsFit Of(ReadOnlySpan<(long Words, long Types)> growth)
    {
        var (x, y) = (0.0, 0.0);
        foreach (var (words, types) in growth)
        {
            if (words < 1 || types < 1) throw new ArgumentException($"{types} types of {words} words: both begin at 1.", nameof(growth));
            x += PortableMath.Log(words) / growth.Length;
            y += PortableMath.Log(types) / growth.Length;
        }

        var (xx, xy, yy) = (0.0, 0.0, 0.0);
        foreach (var (words, types) in growth)
        {
            var (right, up) = (PortableMath.Log(words) - x, PortableMath.Log(types) - y);
            xx += right * right;
            xy += right * up;
            yy += up * up;
        }

        if (xx == 0) throw new ArgumentException("Growth takes at least two numbers of words.", nameof(growth));
        var exponent = xy / xx;
        return new(PortableMath.Exp(y - (exponent * x)), exponent, yy == 0 ? 1 : xy * xy / (xx * yy));
    }
}
