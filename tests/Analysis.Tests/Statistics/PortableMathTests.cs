using Analysis.Statistics;

namespace Analysis.Tests.Statistics;

public class PortableMathTests
{
    [Fact]
    public void Logarithms_and_exponentials_are_those_of_the_platform_to_the_last_bits()
    {
        for (var x = 1e-300; x < 1e300; x *= 1.0371) Near(Math.Log(x), PortableMath.Log(x), 4e-16);
        for (var x = 0.5; x < 2; x += 0.000371) Near(Math.Log(x), PortableMath.Log(x), 4e-16);
        for (var x = -700.0; x < 700; x += 0.0371) Near(Math.Exp(x), PortableMath.Exp(x), 4e-16);
    }

    [Fact]
    public void Ends_of_the_range_have_their_values()
    {
        Assert.Equal(double.NegativeInfinity, PortableMath.Log(0));
        Assert.Equal(double.NaN, PortableMath.Log(-1));
        Assert.Equal(double.PositiveInfinity, PortableMath.Log(double.PositiveInfinity));
        Assert.Equal(Math.Log(double.Epsilon), PortableMath.Log(double.Epsilon), 12);
        Assert.Equal(0, PortableMath.Log(1));
        Assert.Equal(1, PortableMath.Exp(0));
        Assert.Equal(0, PortableMath.Exp(-746));
        Assert.Equal(Math.Exp(-744), PortableMath.Exp(-744));
        Assert.Equal(double.PositiveInfinity, PortableMath.Exp(710));
        Assert.Equal(double.NaN, PortableMath.Exp(double.NaN));
        Near(Math.Exp(709.7), PortableMath.Exp(709.7), 4e-16);
    }

    [Fact]
    public void Bits_are_fixed()
    {
        // Written down once: another machine has to get the same.
        Assert.Equal(0x3FE62E42FEFA39EFL, BitConverter.DoubleToInt64Bits(PortableMath.Log(2)));
        Assert.Equal(0x4005BF0A8B14576AL, BitConverter.DoubleToInt64Bits(PortableMath.Exp(1)));
    }

    [Fact]
    public void The_gamma_function_has_its_exact_values()
    {
        Assert.Equal(Math.Log(Math.PI) / 2, GammaFunction.Log(0.5), 14);
        Assert.Equal(0, GammaFunction.Log(1), 13);
        Assert.Equal(Math.Log(3628800), GammaFunction.Log(11), 12);
        // Abramowitz and Stegun 1964, table 6.4: the logarithm to base 10 of the gamma function of 100.
        Assert.Equal(155.9700036547, GammaFunction.Log(100) / Math.Log(10), 1e-10);
    }

    // Fisher and Yates 1938, table IV, and the standard normal distribution's table.
    [Theory]
    [InlineData(3.841458820694124, 1, 0.05)]
    [InlineData(6.634896601021213, 1, 0.01)]
    [InlineData(10.827566170662733, 1, 0.001)]
    [InlineData(15.136705226623606, 1, 0.0001)]
    [InlineData(5.991464547107979, 2, 0.05)]
    [InlineData(11.070497693516351, 5, 0.05)]
    [InlineData(0, 1, 1)]
    public void Upper_tails_are_those_of_the_tables(double value, int degrees, double probability) =>
        Assert.Equal(probability, ChiSquared.UpperTail(value, degrees), 12);

    [Fact]
    public void Two_degrees_of_freedom_leave_an_exponential()
    {
        for (var value = 0.1; value < 1000; value *= 1.7) Near(Math.Exp(-value / 2), ChiSquared.UpperTail(value, 2), 1e-12);
    }

    [Fact]
    public void The_normal_distribution_has_two_tails()
    {
        Assert.Equal(0.05, NormalDistribution.TwoSided(-WilsonInterval.Z95), 12);
        Assert.Equal(0.025, NormalDistribution.UpperTail(WilsonInterval.Z95), 12);
        Assert.Equal(0.975, NormalDistribution.UpperTail(-WilsonInterval.Z95), 12);
        Assert.Equal(double.NaN, NormalDistribution.UpperTail(double.NaN));
    }

    private static void Near(double expected, double actual, double tolerance) =>
        Assert.True(Math.Abs(actual - expected) <= tolerance * Math.Abs(expected), $"{actual:R}, not {expected:R}");
}
