namespace Analysis.Charts.Tests.Schema;

public class NumberTextTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(7, "7")]
    [InlineData(2016, "2016")]
    [InlineData(12345, "12,345")]
    [InlineData(123.456, "123")]
    [InlineData(24.567, "24.6")]
    [InlineData(2.4567, "2.46")]
    [InlineData(0.91241, "0.912")]
    [InlineData(0.012345, "0.0123")]
    [InlineData(0.00001234, "1.23E-5")]
    [InlineData(-1.5, "−1.5")]
    [InlineData(double.NaN, "–")]
    public void A_number_has_about_three_digits(double value, string text) => Assert.Equal(text.Replace("E-", "E−", StringComparison.Ordinal), NumberText.Of(value));

    [Theory]
    [InlineData(0.30000000000000004, 0.1, "0.3")]
    [InlineData(-0.0, 2, "0")]
    [InlineData(5, 5, "5")]
    [InlineData(2.5, 0.5, "2.5")]
    [InlineData(20000, 5000, "20,000")]
    [InlineData(-4, 2, "−4")]
    public void A_tick_has_the_digits_of_its_step(double value, double step, string text) => Assert.Equal(text, NumberText.Tick(value, step));
}
